package de.seismograph.privacy;

import de.seismograph.shared.LocalizedText;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is stored where and for how long, what is published, and what remains possible. */
@Schema(description = "Generated from the configuration in force")
record PrivacyReport(
        LocalizedText promise,

        @Schema(
                description = "embedded, or external: run by the operator apart from the service",
                examples = "embedded")
        String database,

        @Schema(description = "Everything that is stored") List<Stored> stored,

        @Schema(description = "What is published, and what never is")
        List<LocalizedText> published,

        @Schema(description = "What somebody with power over the installation could still do")
        List<LocalizedText> stillPossible,

        @Schema(description = "What managers can ask for") List<LocalizedText> rights,

        @Nullable @Schema(nullable = true, description = "Who answers questions about data protection")
        String contact) {
    /** One kind of data. */
    @Schema(name = "StoredData")
    record Stored(LocalizedText what, LocalizedText where, LocalizedText until) {}
}

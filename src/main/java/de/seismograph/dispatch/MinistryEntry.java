package de.seismograph.dispatch;

import de.seismograph.shared.LocalizedText;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A ministry as administrators see it. */
record MinistryEntry(
        @Schema(examples = "bmwsb") String id,
        LocalizedText name,

        @Schema(description = "Who may send for it", examples = "[\"referat-sw3\"]")
        List<String> desks) {
    static MinistryEntry of(Ministry ministry) {
        return new MinistryEntry(ministry.id(), ministry.name(), ministry.desks());
    }
}

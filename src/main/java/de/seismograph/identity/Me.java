package de.seismograph.identity;

import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the service knows about whoever asks. */
@Schema(description = "The account behind the token")
record Me(
        @Schema(required = true, examples = "koordination.nrw")
        String name,

        @Schema(required = true, examples = "[\"land\"]") Set<String> roles,

        @Nullable
        @Schema(description = "Two-digit key of the Land, with the role land only", examples = "05", nullable = true)
        String land) {
    static Me of(SignedIn caller) {
        return new Me(
                caller.name(), new TreeSet<>(caller.roles()), caller.land().orElse(null));
    }
}

package de.seismograph.region;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the API shows of a neighbourhood. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Neighbourhood")
record NeighbourhoodView(
        @Schema(required = true, examples = "NW-0123") String id,
        @Schema(required = true, examples = "Nordstadt") String name,

        @Schema(required = true, description = "Official municipality key, 8 digits", examples = "05913000")
        String ags,

        @Schema(required = true) Land land,
        @Schema(required = true) Phase phase,
        @Schema(required = true) Carrier carrier,
        @Schema(required = true) Size size,

        @Schema(description = "When it left the frame; absent while it takes part") @Nullable
        Instant closedAt) {

    static NeighbourhoodView of(Neighbourhood neighbourhood) {
        return new NeighbourhoodView(
                neighbourhood.id(),
                neighbourhood.name(),
                neighbourhood.ags(),
                neighbourhood.land(),
                neighbourhood.phase(),
                neighbourhood.carrier(),
                neighbourhood.size(),
                neighbourhood.closedAt().orElse(null));
    }
}

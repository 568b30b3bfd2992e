package de.seismograph.pulse;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.seismograph.region.Carrier;
import de.seismograph.region.Land;
import de.seismograph.region.Phase;
import de.seismograph.region.Size;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which neighbourhoods a pulse goes to: those that match every list that is given; an absent or empty list admits all. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Audience(
        @Nullable @Schema(nullable = true) Set<@NotNull Land> laender,
        @Nullable @Schema(nullable = true) Set<@NotNull Phase> phases,
        @Nullable @Schema(nullable = true) Set<@NotNull Size> sizes,
        @Nullable @Schema(nullable = true) Set<@NotNull Carrier> carriers) {
    static final Audience EVERYBODY = new Audience(Set.of(), Set.of(), Set.of(), Set.of());
}

package de.seismograph.region;

import de.seismograph.shared.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API shows of a Land. */
@Schema(name = "Land")
record LandView(
        @Schema(required = true, description = "First two digits of the AGS", examples = "05")
        Land key,

        @Schema(required = true, description = "ISO 3166-2", examples = "DE-NW")
        String iso,

        @Schema(required = true, description = "NUTS level 1", examples = "DEA")
        String nuts,

        @Schema(required = true) LocalizedText name) {

    static LandView of(Land land) {
        return new LandView(land, land.iso(), land.nuts(), land.label());
    }
}

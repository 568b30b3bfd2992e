package de.seismograph.dispatch;

import de.seismograph.shared.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A ministry as everybody sees it. */
@Schema(name = "Ministry")
record MinistryView(@Schema(examples = "bmwsb") String id, LocalizedText name) {
    static MinistryView of(Ministry ministry) {
        return new MinistryView(ministry.id(), ministry.name());
    }
}

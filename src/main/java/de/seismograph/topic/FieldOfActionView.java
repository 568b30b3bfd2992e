package de.seismograph.topic;

import de.seismograph.shared.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API shows of a field of action. */
@Schema(name = "FieldOfAction")
record FieldOfActionView(
        @Schema(required = true, examples = "local-economy") String id,
        @Schema(required = true) LocalizedText name) {

    static FieldOfActionView of(FieldOfAction field) {
        return new FieldOfActionView(field.id(), field.name());
    }
}

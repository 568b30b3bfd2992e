package de.seismograph.practice;

import de.seismograph.shared.Problem;
import de.seismograph.topic.Direction;
import de.seismograph.topic.FieldOfAction;
import org.jspecify.annotations.Nullable;

/** Which factors somebody asks for; what is {@code null} limits nothing. */
record FactorFilter(
        @Nullable String field,
        @Nullable Direction direction,
        @Nullable String words) {
    /** @throws Problem 400 if there is no such field */
    static FactorFilter of(@Nullable String field, @Nullable Direction direction, @Nullable String words) {
        if (field != null && !FieldOfAction.exists(field)) {
            throw Problem.invalidParameter("field", "There is no field of action \"" + field + "\".");
        }
        return new FactorFilter(field, direction, SoughtWords.of(words));
    }
}

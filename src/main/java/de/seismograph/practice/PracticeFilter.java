package de.seismograph.practice;

import de.seismograph.shared.Problem;
import de.seismograph.topic.FieldOfAction;
import de.seismograph.topic.Topic;
import org.jspecify.annotations.Nullable;

/** Which examples somebody asks for; what is {@code null} limits nothing. */
record PracticeFilter(
        @Nullable String topic,
        @Nullable String field,
        @Nullable String signal,
        @Nullable String duty,
        @Nullable String words) {
    /** In place of the id of a duty: whichever it is. */
    static final String ANY = "any";

    /** @throws Problem 400 if there is no such topic or field */
    static PracticeFilter of(
            @Nullable String topic,
            @Nullable String field,
            @Nullable String signal,
            @Nullable String duty,
            @Nullable String words) {
        if (topic != null && !Topic.exists(topic)) {
            throw Problem.invalidParameter("topic", "There is no topic \"" + topic + "\".");
        }
        if (field != null && !FieldOfAction.exists(field)) {
            throw Problem.invalidParameter("field", "There is no field of action \"" + field + "\".");
        }
        return new PracticeFilter(topic, field, signal, duty, SoughtWords.of(words));
    }
}

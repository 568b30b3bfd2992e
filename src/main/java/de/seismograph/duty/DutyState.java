package de.seismograph.duty;

import com.fasterxml.jackson.annotation.JsonProperty;
import de.seismograph.shared.Problem;
import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;

/** How far a duty has come. */
enum DutyState {
    @JsonProperty("received")
    RECEIVED("received"),
    /** Somebody looks into it. */
    @JsonProperty("examined")
    EXAMINED("examined"),
    /** Answered: something is done. */
    @JsonProperty("measure")
    MEASURE("measure"),
    /** Answered: nothing is done, for a reason. */
    @JsonProperty("no-measure")
    NO_MEASURE("no-measure"),
    /** Answered, and those concerned have been asked whether it has helped. */
    @JsonProperty("effect-checked")
    EFFECT_CHECKED("effect-checked"),
    /** Owed no more, because the release it came from has been withdrawn. */
    @JsonProperty("void")
    VOID("void");

    @EnumeratedValue
    private final String id;

    DutyState(String id) {
        this.id = id;
    }

    /** @throws Problem 400 if there is none of this name */
    static DutyState fromString(String id) {
        return Arrays.stream(values())
                .filter(state -> state.id.equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.invalidParameter(
                        "status",
                        "The status is received, examined, measure, no-measure, effect-checked, void or overdue."));
    }

    boolean isUnanswered() {
        return this == RECEIVED || this == EXAMINED;
    }

    @Override
    public String toString() {
        return id;
    }
}

package de.seismograph.duty;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.EnumeratedValue;

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

    boolean isUnanswered() {
        return this == RECEIVED || this == EXAMINED;
    }

    @Override
    public String toString() {
        return id;
    }
}

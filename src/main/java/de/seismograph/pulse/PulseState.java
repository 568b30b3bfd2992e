package de.seismograph.pulse;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.EnumeratedValue;

/** The life of a pulse, in this order. */
public enum PulseState {
    @JsonProperty("draft")
    DRAFT("draft"),
    @JsonProperty("open")
    OPEN("open"),
    @JsonProperty("closed")
    CLOSED("closed"),
    @JsonProperty("released")
    RELEASED("released");

    @EnumeratedValue
    private final String id;

    PulseState(String id) {
        this.id = id;
    }

    @Override
    public String toString() {
        return id;
    }
}

package de.seismograph.pulse;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.EnumeratedValue;

/** Whether more of it is good, bad or neither; figures are never flipped by it. */
public enum Polarity {
    @JsonProperty("good")
    GOOD("good"),
    @JsonProperty("bad")
    BAD("bad"),
    @JsonProperty("neutral")
    NEUTRAL("neutral");

    @EnumeratedValue
    private final String id;

    Polarity(String id) {
        this.id = id;
    }

    @Override
    public String toString() {
        return id;
    }
}

package de.seismograph.pulse;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.EnumeratedValue;

/** What a question asks about. */
public enum Measures {
    @JsonProperty("change")
    CHANGE("change"),
    @JsonProperty("level")
    LEVEL("level");

    @EnumeratedValue
    private final String id;

    Measures(String id) {
        this.id = id;
    }

    @Override
    public String toString() {
        return id;
    }
}

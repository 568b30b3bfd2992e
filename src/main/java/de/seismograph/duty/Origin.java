package de.seismograph.duty;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.EnumeratedValue;

/** What an answer is owed to. */
enum Origin {
    @JsonProperty("tremor")
    TREMOR("tremor"),
    @JsonProperty("quake")
    QUAKE("quake"),
    @JsonProperty("signal")
    SIGNAL("signal"),
    /** An editor has found that one is owed. */
    @JsonProperty("hand")
    HAND("hand");

    @EnumeratedValue
    private final String id;

    Origin(String id) {
        this.id = id;
    }

    @Override
    public String toString() {
        return id;
    }
}

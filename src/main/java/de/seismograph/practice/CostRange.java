package de.seismograph.practice;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;

/** What a practice has cost besides the time of the neighbourhood management, in euros. */
public enum CostRange {
    @JsonProperty("none")
    NONE("none"),
    @JsonProperty("under-1000")
    UNDER_1000("under-1000"),
    @JsonProperty("to-10000")
    TO_10000("to-10000"),
    @JsonProperty("to-50000")
    TO_50000("to-50000"),
    @JsonProperty("over-50000")
    OVER_50000("over-50000");

    @EnumeratedValue
    private final String id;

    CostRange(String id) {
        this.id = id;
    }

    /** @throws IllegalArgumentException if there is none of this id */
    public static CostRange withId(String id) {
        return Arrays.stream(values())
                .filter(range -> range.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No range of costs " + id));
    }

    @Override
    public String toString() {
        return id;
    }
}

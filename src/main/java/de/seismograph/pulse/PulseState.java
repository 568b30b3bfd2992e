package de.seismograph.pulse;

import com.fasterxml.jackson.annotation.JsonProperty;
import de.seismograph.shared.Problem;
import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;

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

    /** How JAX-RS reads a query parameter. */
    public static PulseState fromString(String id) {
        return Arrays.stream(values())
                .filter(state -> state.id.equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.invalidParameter("state", "A pulse is draft, open, closed or released."));
    }

    @Override
    public String toString() {
        return id;
    }
}

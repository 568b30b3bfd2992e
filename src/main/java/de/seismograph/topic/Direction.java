package de.seismograph.topic;

import com.fasterxml.jackson.annotation.JsonProperty;
import de.seismograph.shared.Problem;
import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;

/** Which of the two half-sentences about a field of action is completed. */
public enum Direction {
    /** Es gelingt, weil … */
    @JsonProperty("succeeds")
    SUCCEEDS("succeeds"),
    /** Es ist schwierig, weil … */
    @JsonProperty("hard")
    HARD("hard");

    @EnumeratedValue
    private final String id;

    Direction(String id) {
        this.id = id;
    }

    /** How JAX-RS reads a query parameter. */
    public static Direction fromString(String id) {
        return Arrays.stream(values())
                .filter(direction -> direction.id.equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.invalidParameter("direction", "A direction is succeeds or hard."));
    }

    @Override
    public String toString() {
        return id;
    }
}

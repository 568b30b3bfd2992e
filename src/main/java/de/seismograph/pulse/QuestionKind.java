package de.seismograph.pulse;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.EnumeratedValue;
import java.util.List;

/** The seven kinds of question, each with its own answer codes. */
public enum QuestionKind {
    /** Much more, more, the same, less, much less. */
    @JsonProperty("five-point")
    FIVE_POINT("five-point", "PP", "P", "E", "M", "MM"),
    /** More, the same, less. */
    @JsonProperty("three-point")
    THREE_POINT("three-point", "P", "E", "M"),
    @JsonProperty("yes-no")
    YES_NO("yes-no", "Y", "N"),
    /** One of the question's options. */
    @JsonProperty("single")
    SINGLE("single"),
    /** Any number of the question's options. */
    @JsonProperty("multi")
    MULTI("multi"),
    /** A number inside the question's bins. */
    @JsonProperty("number")
    NUMBER("number"),
    /** Free text; public only as a whole and after an editor has read it. */
    @JsonProperty("text")
    TEXT("text");

    @EnumeratedValue
    private final String id;

    private final List<String> codes;

    QuestionKind(String id, String... codes) {
        this.id = id;
        this.codes = List.of(codes);
    }

    /** The answer codes every question of this kind has; empty where the question brings its own. */
    public List<String> codes() {
        return codes;
    }

    public boolean hasOptions() {
        return this == SINGLE || this == MULTI;
    }

    @Override
    public String toString() {
        return id;
    }
}

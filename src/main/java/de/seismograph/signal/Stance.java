package de.seismograph.signal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** What a manager says of a signal. */
public enum Stance {
    /** It is this manager's own. */
    @JsonProperty("raised")
    RAISED("raised"),
    /** The same is happening here. */
    @JsonProperty("supported")
    SUPPORTED("supported"),
    /** Not here. */
    @JsonProperty("not-here")
    NOT_HERE("not-here");

    /** What a judgement calls the question. */
    static final String QUESTION = "stance";

    private final String id;

    Stance(String id) {
        this.id = id;
    }

    Map<String, String> answers() {
        return Map.of(QUESTION, id);
    }

    static Optional<Stance> of(Map<String, String> answers) {
        return Arrays.stream(values())
                .filter(stance -> stance.id.equals(answers.get(QUESTION)))
                .findFirst();
    }

    /** Whether it speaks for the signal. */
    boolean supports() {
        return this != NOT_HERE;
    }

    @Override
    public String toString() {
        return id;
    }
}

package de.seismograph.practice;

import de.seismograph.shared.Problem;
import org.jspecify.annotations.Nullable;

/** The words of a search, as somebody types them. */
final class SoughtWords {
    private static final int LONGEST = 200;

    private SoughtWords() {}

    /**
     * @return {@code null} where nothing is sought
     * @throws Problem 400 if that is more than anybody seeks
     */
    static @Nullable String of(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (typed.length() > LONGEST) {
            throw Problem.invalidParameter("q", "A search has at most " + LONGEST + " characters.");
        }
        return typed.strip();
    }
}

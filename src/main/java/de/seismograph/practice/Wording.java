package de.seismograph.practice;

import java.util.regex.Pattern;

/** Brings half-sentences into one form, so that the same words are known again however they are typed. */
final class Wording {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
    /** What the reader has seen already. */
    private static final Pattern BEGINNING =
            Pattern.compile("^(?:…|\\.{3})?\\s*(?:weil\\s+)?", Pattern.CASE_INSENSITIVE);

    private static final Pattern FULL_STOPS = Pattern.compile("[\\s.]+$");

    private Wording() {}

    /** In one line, without "weil" before it and without a full stop behind. */
    static String of(String typed) {
        String line = SPACE.matcher(typed).replaceAll(" ").strip();
        return FULL_STOPS
                .matcher(BEGINNING.matcher(line).replaceFirst(""))
                .replaceFirst("")
                .strip();
    }
}

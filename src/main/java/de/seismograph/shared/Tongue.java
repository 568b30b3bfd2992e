package de.seismograph.shared;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language in which the service speaks to whoever asks. */
public enum Tongue {
    ENGLISH("en"),
    GERMAN("de");

    /** Far longer than what browsers send. */
    private static final int LONGEST = 500;

    private final String tag;

    Tongue(String tag) {
        this.tag = tag;
    }

    /** The one wanted most, of those there are; English for whoever wants none, or says so in a way that cannot be read. */
    public static Tongue wanted(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > LONGEST) {
            return ENGLISH;
        }
        try {
            String found = Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), List.of("en", "de"));
            return GERMAN.tag.equals(found) ? GERMAN : ENGLISH;
        } catch (IllegalArgumentException unreadable) {
            return ENGLISH;
        }
    }

    /** For {@code Content-Language}. */
    public String tag() {
        return tag;
    }

    /** What the service says in English, in this language. */
    public String say(String english) {
        return this == GERMAN ? PhraseBook.german().say(english) : english;
    }
}

package de.seismograph.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A phrase into which something is inserted: {@code There is no pulse {0}.}
 *
 * <p>It recognises itself by its own words alone, from the left, in one pass.
 */
final class Phrase {
    private static final Pattern PLACE = Pattern.compile("\\{\\d\\}");

    /** In the translation also a place for what is to be translated itself. */
    private static final Pattern PLACE_IN_TRANSLATION = Pattern.compile("\\{(\\d)\\}|<(\\d)>");

    private final List<String> own;
    private final String translation;

    Phrase(String english, String translation) {
        this.own = List.of(PLACE.split(english, -1));
        this.translation = translation;
    }

    /** Whether anything is inserted. */
    static boolean inserts(String english) {
        return PLACE.matcher(english).find();
    }

    /** How much it says itself. */
    int ownCharacters() {
        return own.stream().mapToInt(String::length).sum();
    }

    /** What has been inserted in a text, if this is its phrase. */
    Optional<List<String>> insertedIn(String text) {
        String last = own.get(own.size() - 1);
        int end = text.length() - last.length();
        int at = own.get(0).length();
        if (!text.startsWith(own.get(0)) || !text.endsWith(last) || at > end) {
            return Optional.empty();
        }
        List<String> inserted = new ArrayList<>();
        for (String next : own.subList(1, own.size() - 1)) {
            int found = text.indexOf(next, at);
            if (found < 0 || found + next.length() > end) {
                return Optional.empty();
            }
            inserted.add(text.substring(at, found));
            at = found + next.length();
        }
        inserted.add(text.substring(at, end));
        return Optional.of(inserted);
    }

    /** The translation with the same inserted. */
    String with(List<String> inserted, PhraseBook book) {
        return PLACE_IN_TRANSLATION.matcher(translation).replaceAll(place -> {
            boolean verbatim = place.group(1) != null;
            String given = inserted.get(Integer.parseInt(verbatim ? place.group(1) : place.group(2)));
            return Matcher.quoteReplacement(verbatim ? given : book.say(given));
        });
    }
}

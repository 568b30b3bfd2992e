package de.seismograph.shared;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the service says, by its English text, in another language. What is not in the book stays English. */
final class PhraseBook {
    private static final PhraseBook GERMAN = read("/phrases/de.txt");

    private final Map<String, String> plain = new HashMap<>();

    /** Those with something inserted, the most special first: of two that fit, the one that says more itself is meant. */
    private final List<Phrase> inserting;

    private PhraseBook(Map<String, String> phrases) {
        phrases.forEach((english, other) -> {
            if (!Phrase.inserts(english)) {
                plain.put(english, other);
            }
        });
        inserting = phrases.entrySet().stream()
                .filter(entry -> Phrase.inserts(entry.getKey()))
                .map(entry -> new Phrase(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Phrase::ownCharacters).reversed())
                .toList();
    }

    static PhraseBook german() {
        return GERMAN;
    }

    /** What an English text means, or the text itself. */
    String say(String english) {
        String known = plain.get(english);
        if (known != null) {
            return known;
        }
        for (Phrase phrase : inserting) {
            var inserted = phrase.insertedIn(english);
            if (inserted.isPresent()) {
                return phrase.with(inserted.get(), this);
            }
        }
        return english;
    }

    private static PhraseBook read(String file) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PhraseBook.class.getResourceAsStream(file), file), StandardCharsets.UTF_8))) {
            Map<String, String> phrases = new HashMap<>();
            Iterator<String> written = lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .iterator();
            while (written.hasNext()) {
                phrases.put(written.next(), written.next());
            }
            return new PhraseBook(phrases);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}

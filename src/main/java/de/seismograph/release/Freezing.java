package de.seismograph.release;

import de.seismograph.answer.Sheets;
import de.seismograph.invitation.PulseKey;
import de.seismograph.key.KeyRing;
import de.seismograph.pulse.Pulse;
import de.seismograph.pulse.PulseClosed;
import de.seismograph.pulse.Question;
import de.seismograph.pulse.QuestionKind;
import de.seismograph.pulse.Terms;
import de.seismograph.shared.Problem;
import de.seismograph.topic.Topic;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Counts the answers of a pulse that has just closed and keeps what may be published, what the panel needs until the next wave, and
 * the free texts for their reader.
 */
@ApplicationScoped
class Freezing {
    private static final Set<QuestionKind> NEVER_CROSSED =
            Set.of(QuestionKind.YES_NO, QuestionKind.SINGLE, QuestionKind.MULTI, QuestionKind.TEXT);

    private final Sheets sheets;
    private final KeyRing keys;
    private final Counting counting;
    private final Waves waves;
    private final Panel panel;
    private final FreeTexts texts;
    private final Pairs pairs;
    private final NoiseKey noise;
    private final TremorSettings tremors;

    Freezing(
            Sheets sheets,
            KeyRing keys,
            Counting counting,
            Waves waves,
            Panel panel,
            FreeTexts texts,
            Pairs pairs,
            NoiseKey noise,
            TremorSettings tremors) {
        this.sheets = sheets;
        this.keys = keys;
        this.counting = counting;
        this.waves = waves;
        this.panel = panel;
        this.texts = texts;
        this.pairs = pairs;
        this.noise = noise;
        this.tremors = tremors;
    }

    void freeze(@Observes @Priority(PulseClosed.FREEZE) PulseClosed closed) throws SQLException {
        Pulse pulse = closed.pulse();
        Optional<byte[]> key = key(pulse.id(), closed.withoutKey());
        noise.demandKey();
        sheets.hold(pulse.id());
        if (key.isPresent()) {
            freeze(pulse, key.get());
        } else {
            freezeTogether(pulse);
        }
    }

    private void freeze(Pulse pulse, byte[] key) throws SQLException {
        panel.demandKey();
        CountedSheets counted = counting.count(pulse, key);
        Terms terms = pulse.terms().orElseThrow();
        waves.hold(pulse.questions());
        for (int i = 0; i < pulse.questions().size(); i++) {
            Question question = pulse.questions().get(i);
            Wave wave = wave(pulse, question, counted.frame());
            List<PublishedCell> cells = publishing(wave, question, i, counted, terms)
                    .cells(Attribute.limiting(pulse.audience()), wave.crossed());
            waves.keep(wave, TremorSettings.thresholds(tremors), cells);
            if (!cells.isEmpty()) {
                pairs.publish(wave, question, terms, panel.keep(wave, counted.authors(i)));
            }
            panel.forgetBefore(wave);
            if (question.kind() == QuestionKind.TEXT) {
                texts.take(pulse, i, key, terms.minOneWay());
            }
        }
    }

    /** Nobody can tell any more where a sheet comes from: there is one cell for all, unweighted, and none may read the texts. */
    private void freezeTogether(Pulse pulse) {
        CountedSheets counted = counting.countTogether(pulse);
        Terms terms = pulse.terms().orElseThrow();
        waves.hold(pulse.questions());
        for (int i = 0; i < pulse.questions().size(); i++) {
            Question question = pulse.questions().get(i);
            Wave wave = wave(pulse, question, counted.frame()).ofUnknownOrigin();
            waves.keep(
                    wave,
                    TremorSettings.thresholds(tremors),
                    publishing(wave, question, i, counted, terms).together(Attribute.limiting(pulse.audience())));
            panel.forgetBefore(wave);
        }
    }

    private Publishing publishing(Wave wave, Question question, int position, CountedSheets counted, Terms terms) {
        Tabulation table = new Tabulation(question, counted.frame(), counted.tallies(position));
        return new Publishing(table, terms, noise.of(wave, terms));
    }

    private Wave wave(Pulse pulse, Question question, Frame frame) {
        int number = waves.next(question);
        return new Wave(
                pulse.id(),
                question.indicator(),
                question.version(),
                question.id(),
                number,
                number % pulse.terms().orElseThrow().crossingEvery() == 0 && mayBeCrossed(question),
                true,
                frame.size());
    }

    private static boolean mayBeCrossed(Question question) {
        return !NEVER_CROSSED.contains(question.kind())
                && !Topic.<Topic>findById(question.topic()).isSensitive();
    }

    /** Whoever closes without the key has lost it; with it, every close counts in full. */
    private Optional<byte[]> key(String pulse, boolean isGivenUp) throws SQLException {
        Optional<byte[]> key = keys.find(PulseKey.of(pulse));
        if (isGivenUp && key.isPresent()) {
            throw Problem.conflict("key-not-lost", "The key of this pulse is there: close it with its key.");
        }
        if (!isGivenUp && key.isEmpty()) {
            throw Problem.conflict(
                    "key-lost",
                    "The key of this pulse is missing in the key folder. Its sheets are kept; restore the key to close.");
        }
        return key;
    }
}

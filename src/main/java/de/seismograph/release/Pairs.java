package de.seismograph.release;

import de.seismograph.pulse.Question;
import de.seismograph.pulse.Terms;
import de.seismograph.statistics.CellKey;
import de.seismograph.statistics.Distribution;
import de.seismograph.statistics.Scores;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Counts how far the answers of those lie apart who answered two waves in a row: nationally, and of many pairs only. */
@ApplicationScoped
class Pairs {
    private static final int FEWEST = 30;
    /** Of two scores from -1 to 1 in steps of a half. */
    private static final int DIFFERENCES = 9;

    private static final double LOWEST = -2;
    private static final double STEP = 0.5;

    private final Panel panel;
    private final NoiseKey noise;
    private final Waves waves;

    Pairs(Panel panel, NoiseKey noise, Waves waves) {
        this.panel = panel;
        this.noise = noise;
        this.waves = waves;
    }

    /** Compares what the panel keeps of this wave with what it still keeps of the one before. */
    void publish(Wave wave, Question question, Terms terms, KeptAnswers now) {
        Optional<Scores> scores = Scoring.of(question);
        Optional<KeptAnswers> before = panel.before(wave);
        if (scores.isEmpty() || before.isEmpty()) {
            return;
        }
        Differences differences = new Differences();
        now.pseudonyms()
                .forEach((code, those) -> before.get().pseudonyms().forEach((said, earlier) -> {
                    double difference = score(scores.get(), question, code) - score(scores.get(), question, said);
                    differences.add(difference, those, earlier);
                }));
        if (differences.pairs >= FEWEST) {
            String previous = before.get().pulse();
            Distribution noisy = noise.ofPairs(wave, previous, terms)
                    .perturb(Distribution.of(differences.counts), new CellKey(differences.key));
            waves.keepPairs(wave, previous, noisy);
        }
    }

    private static double score(Scores scores, Question question, String code) {
        return scores.values().get(question.categories().indexOf(code));
    }

    /** How many answers lie how far apart; the key is the sum of their pseudonyms modulo 2^64. */
    private static final class Differences {
        private final double[] counts = new double[DIFFERENCES];
        private int pairs;
        private long key;

        /** Adds everybody who is among both; both are in ascending order. */
        void add(double difference, long[] now, long[] before) {
            int category = (int) Math.round((difference - LOWEST) / STEP);
            int i = 0;
            int j = 0;
            while (i < now.length && j < before.length) {
                if (now[i] == before[j]) {
                    counts[category]++;
                    pairs++;
                    key += now[i];
                    i++;
                    j++;
                } else if (now[i] < before[j]) {
                    i++;
                } else {
                    j++;
                }
            }
        }
    }
}

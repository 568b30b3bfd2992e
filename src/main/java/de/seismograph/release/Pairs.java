package de.seismograph.release;

import de.seismograph.pulse.Question;
import de.seismograph.pulse.Terms;
import de.seismograph.statistics.CellKey;
import de.seismograph.statistics.Distribution;
import de.seismograph.statistics.Scores;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Counts how far the answers of those lie apart who answered two waves in a row: nationally, and of many pairs only. */
@ApplicationScoped
class Pairs {
    private static final int FEWEST = 30;
    /** Of two scores from -1 to 1 in steps of a half. */
    private static final int DIFFERENCES = 9;

    private static final double LOWEST = -2;
    private static final double STEP = 0.5;

    private final EntityManager entities;
    private final NoiseKey noise;
    private final Waves waves;

    Pairs(EntityManager entities, NoiseKey noise, Waves waves) {
        this.entities = entities;
        this.noise = noise;
        this.waves = waves;
    }

    /** Those who answered before and now so; the key is the sum of their pseudonyms' first 64 bits. */
    private record Pair(String previous, String before, String now, int count, long key) {
        static Pair of(Object[] row) {
            return new Pair(
                    (String) row[0],
                    (String) row[1],
                    (String) row[2],
                    ((Number) row[3]).intValue(),
                    ((BigDecimal) row[4]).toBigInteger().longValue());
        }
    }

    /** Compares what the panel keeps of this wave with what it still keeps of the one before. */
    void publish(Wave wave, Question question, Terms terms) throws SQLException {
        Optional<Scores> scores = Scoring.of(question);
        if (scores.isEmpty()) {
            return;
        }
        List<Pair> pairs = pairs(wave);
        if (pairs.stream().mapToInt(Pair::count).sum() < FEWEST) {
            return;
        }
        double[] differences = new double[DIFFERENCES];
        for (Pair pair : pairs) {
            double difference =
                    score(scores.get(), question, pair.now()) - score(scores.get(), question, pair.before());
            differences[(int) Math.round((difference - LOWEST) / STEP)] += pair.count();
        }
        CellKey key = new CellKey(pairs.stream().mapToLong(Pair::key).sum());
        String previous = pairs.get(0).previous();
        Distribution noisy = noise.ofPairs(wave, previous, terms).perturb(Distribution.of(differences), key);
        waves.keepPairs(wave, previous, noisy);
    }

    private static double score(Scores scores, Question question, String code) {
        return scores.values().get(question.categories().indexOf(code));
    }

    @SuppressWarnings("unchecked")
    private List<Pair> pairs(Wave wave) {
        List<Object[]> rows = entities.createNativeQuery("""
                        select before.pulse_id, before.code, now.code, count(*),
                               sum(cast(cast('x' || encode(substr(now.pseudonym, 1, 8), 'hex') as bit(64)) as bigint))
                          from panel_answer now
                          join panel_answer before
                            on before.indicator = now.indicator and before.version = now.version
                           and before.pseudonym = now.pseudonym and before.pulse_id <> now.pulse_id
                         where now.pulse_id = :pulse and now.indicator = :indicator and now.version = :version
                         group by 1, 2, 3
                        """, Object[].class)
                .setParameter("pulse", wave.pulse())
                .setParameter("indicator", wave.indicator())
                .setParameter("version", wave.version())
                .getResultList();
        return rows.stream().map(Pair::of).toList();
    }
}

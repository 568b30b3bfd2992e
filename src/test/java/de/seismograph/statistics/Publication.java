package de.seismograph.statistics;

import de.seismograph.shared.Hmac;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** Publishes waves of a country the way they are released: thresholds, noise, weights. */
final class Publication {

    static final Perturbation NOISE = new Perturbation(2, 4);
    private static final int FEWEST = 10;

    private final Country country;
    private final RandomGenerator chance;
    private final KeyedNoise noise;

    Publication(Country country, RandomGenerator chance) {
        this.country = country;
        this.chance = chance;
        Hmac hmac = new Hmac("of this simulation".getBytes(StandardCharsets.UTF_8));
        noise = new KeyedNoise(NOISE.table(), message -> hmac.of(message), "simulation|");
    }

    StratifiedSample nation(int[] opinions, boolean[] answered) {
        Map<String, Stratum> laender = cells(country.laender(), opinions, answered);
        List<Stratum> groups = CollapseRule.LAENDER.collapse(laender).stream()
                .map(CollapsedGroup::stratum)
                .toList();
        Distribution weighted = noise.perturbWeighted(new WeightedCounts(groups).counts(), key());
        List<Stratum> published = List.copyOf(published(laender).values());
        return StratifiedSample.published(weighted, country.neighbourhoods(), published, NOISE.variance())
                .orElseThrow();
    }

    /** With noise, and only where enough have answered. */
    Map<String, Stratum> published(Map<String, Stratum> cells) {
        Map<String, Stratum> published = new TreeMap<>();
        cells.forEach((code, cell) -> {
            if (cell.n() >= FEWEST) {
                published.put(code, new Stratum(cell.frame(), noise.perturb(cell.answers(), key())));
            }
        });
        return published;
    }

    /** The differences of those who answered twice. */
    MatchedChange matched(int[] before, boolean[] answeredBefore, int[] now, boolean[] answered) {
        double[] differences = new double[9];
        for (int one = 0; one < now.length; one++) {
            if (answeredBefore[one] && answered[one]) {
                differences[4 + before[one] - now[one]]++;
            }
        }
        return MatchedChange.of(
                        noise.perturb(Distribution.of(differences), key()), country.neighbourhoods(), NOISE.variance())
                .orElseThrow();
    }

    static Map<String, Stratum> cells(List<String> codes, int[] opinions, boolean[] answered) {
        Map<String, double[]> counts = new HashMap<>();
        Map<String, Integer> frames = new HashMap<>();
        for (int one = 0; one < opinions.length; one++) {
            double[] cell = counts.computeIfAbsent(codes.get(one), any -> new double[5]);
            frames.merge(codes.get(one), 1, Integer::sum);
            if (answered[one]) {
                cell[opinions[one]]++;
            }
        }
        Map<String, Stratum> cells = new TreeMap<>();
        counts.forEach((code, cell) -> cells.put(code, new Stratum(frames.get(code), Distribution.of(cell))));
        return cells;
    }

    private CellKey key() {
        return new CellKey(chance.nextLong());
    }
}

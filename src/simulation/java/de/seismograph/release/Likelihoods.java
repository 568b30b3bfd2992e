package de.seismograph.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** All published figures of a series, by those whom they speak of. */
final class Likelihoods {
    /** One that speaks of a person, with the weight that the person has in it. */
    record Weighted(Likelihood figure, double weight) {}

    private final List<List<List<Weighted>>> byWave;
    private final Map<Integer, WholeCounts> pairs = new HashMap<>();

    Likelihoods(ReleasedSeries series) {
        NoiseLaw law = new NoiseLaw(series.noise());
        int people = series.waves().get(0).length;
        byWave = IntStream.range(0, series.waves().size())
                .mapToObj(wave -> IntStream.range(0, people)
                        .mapToObj(one -> (List<Weighted>) new ArrayList<Weighted>())
                        .toList())
                .toList();
        for (Evidence seen : series.evidence()) {
            Likelihood figure = figure(seen, series, law);
            for (int i = 0; i < seen.people().length; i++) {
                byWave.get(seen.wave()).get(seen.people()[i]).add(new Weighted(figure, seen.weights()[i]));
            }
        }
        series.pairs().forEach((wave, differences) -> pairs.put(wave, new WholeCounts(differences, people, law)));
    }

    private static Likelihood figure(Evidence seen, ReleasedSeries series, NoiseLaw law) {
        int respondents = seen.people().length;
        double[] counts = seen.counts();
        if (counts == null) {
            return new TopCode(seen.top(), respondents, law);
        }
        return seen.national()
                ? new NormalCounts(counts, series.noise().perturbation().variance())
                : new WholeCounts(counts, respondents, law);
    }

    List<Weighted> about(int wave, int one) {
        return byWave.get(wave).get(one);
    }

    /** How far this wave and the one before lie apart, if that has been published. */
    @Nullable
    WholeCounts pairs(int wave) {
        return pairs.get(wave);
    }
}

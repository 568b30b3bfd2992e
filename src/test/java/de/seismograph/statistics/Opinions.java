package de.seismograph.statistics;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * What every neighbourhood of a country thinks of one topic, as five answers cut from a normal variable. Half of its
 * variance lasts from wave to wave.
 */
final class Opinions {

    private static final double[] USUAL = {.10, .25, .40, .17, .08};
    private static final double LASTING = Math.sqrt(.5);
    private static final double OF_LAND = .3;
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final double[] CUTS = cuts();

    private final RandomGenerator chance;
    private final double[] lasting;

    Opinions(Country country, RandomGenerator chance) {
        this.chance = chance;
        Map<String, Double> laender = new HashMap<>();
        lasting = country.laender().stream()
                .mapToDouble(land -> OF_LAND * laender.computeIfAbsent(land, any -> chance.nextGaussian())
                        + Math.sqrt(1 - OF_LAND * OF_LAND) * chance.nextGaussian())
                .toArray();
    }

    /** The answers of one wave, 0 (very much more) to 4. */
    int[] wave(double movedBy) {
        double shift = shift(movedBy);
        return Arrays.stream(lasting)
                .mapToInt(one -> answer(LASTING * (one + chance.nextGaussian()) + shift))
                .toArray();
    }

    private static int answer(double latent) {
        int answer = 0;
        while (answer < CUTS.length && latent < CUTS[answer]) {
            answer++;
        }
        return answer;
    }

    /** By how much the normal variable moves when the balance does, by bisection. */
    private static double shift(double points) {
        double low = -4;
        double high = 4;
        while (high - low > 1e-9) {
            double middle = (low + high) / 2;
            if (balance(middle) - balance(0) < points) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return points == 0 ? 0 : low;
    }

    /** Every cut that is exceeded is worth half a point. */
    private static double balance(double shift) {
        return 50
                        * Arrays.stream(CUTS)
                                .map(cut -> NORMAL.survivalProbability(cut - shift))
                                .sum()
                - 100;
    }

    private static double[] cuts() {
        double[] cuts = new double[USUAL.length - 1];
        double above = 0;
        for (int i = 0; i < cuts.length; i++) {
            above += USUAL[i];
            cuts[i] = NORMAL.inverseSurvivalProbability(above);
        }
        return cuts;
    }
}

package de.seismograph.demo;

import de.seismograph.region.Size;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * What neighbourhoods truly observe. Behind each answer is a normal variate that a neighbourhood keeps from wave to wave (first-order
 * autoregression); thresholds turn it into one of five categories. Two things truly happen: displacement rises in large cities,
 * and later radicalisation everywhere, most of all in the East.
 */
record Opinions(Dice dice) {
    /** From the sixth wave on. */
    static final int DISPLACEMENT_RISES = 6;
    /** In the eighth wave. */
    static final int RADICALISATION_RISES = 8;

    private static final List<String> CATEGORIES = List.of("MM", "M", "E", "P", "PP");
    /** Normal quantiles of .08, .25, .65 and .90: shares of 8, 17, 40, 25 and 10 percent. */
    private static final double[] THRESHOLDS = {-1.4051, -0.6745, 0.3853, 1.2816};

    private static final double PERSISTENCE = 0.85;
    private static final double RISE = 0.9;
    private static final double SMALLER_RISE = 0.25;
    private static final double DIFFERENCE_OF_LAENDER = 0.15;

    private static final Map<String, Double> MOOD = Map.of(
            "poverty", 0.15,
            "affordable-housing", -0.40,
            "demographic-change", 0.10,
            "equal-opportunity", -0.05,
            "safety-cleanliness", -0.15,
            "displacement", 0.05,
            "living-environment", 0.10,
            "immigration", 0.20);

    /** The answer code of a five-point question. */
    String category(InventedNeighbourhood neighbourhood, String topic, int wave) {
        double observed = latent(neighbourhood, topic, wave)
                + MOOD.getOrDefault(topic, 0.0)
                + DIFFERENCE_OF_LAENDER
                        * dice.of("land", neighbourhood.land(), topic).nextGaussian()
                + rise(neighbourhood, topic, wave);
        int category = 0;
        while (category < THRESHOLDS.length && observed > THRESHOLDS[category]) {
            category++;
        }
        return CATEGORIES.get(category);
    }

    private double latent(InventedNeighbourhood neighbourhood, String topic, int wave) {
        RandomGenerator chance = dice.of("opinion", neighbourhood.id(), topic);
        double latent = chance.nextGaussian();
        for (int i = 1; i < wave; i++) {
            latent = PERSISTENCE * latent + Math.sqrt(1 - PERSISTENCE * PERSISTENCE) * chance.nextGaussian();
        }
        return latent;
    }

    private static double rise(InventedNeighbourhood neighbourhood, String topic, int wave) {
        return switch (topic) {
            case "displacement" ->
                wave >= DISPLACEMENT_RISES && neighbourhood.size().compareTo(Size.CITY) >= 0 ? RISE : 0;
            case "radicalisation" -> wave == RADICALISATION_RISES ? riseOfRadicalisation(neighbourhood) : 0;
            default -> 0;
        };
    }

    private static double riseOfRadicalisation(InventedNeighbourhood neighbourhood) {
        return Laender.EAST.contains(neighbourhood.land()) ? RISE : SMALLER_RISE;
    }
}

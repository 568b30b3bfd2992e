package de.seismograph.release;

import de.seismograph.pulse.QuestionKind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * What a made-up frame answers to one question from wave to wave: most keep their answer, the others form it anew, perhaps the same
 * again, and where somebody comes from colours it. Who has answered a wave is likelier than others to answer the next one.
 */
final class SyntheticAnswers {
    /** Of who says nothing. */
    static final int SILENT = -1;

    /** The part that answers like in the wave before. */
    static final double SAME = .85;

    private static final Map<QuestionKind, double[]> USUAL = Map.of(
            QuestionKind.FIVE_POINT, new double[] {.10, .25, .41, .16, .08}, QuestionKind.YES_NO, new double[] {.6, .4
            });
    private static final double FAITHFUL = .6;
    private static final double OF_LAND = .25;
    private static final double OF_OTHERS = .15;

    private final Random chance;
    private final double rate;
    private final double[] cuts;
    private final double[] places;
    private final double own;
    private final double kept;
    private final int[] opinions;
    private final boolean[] answered;

    /**
     * @param rate the part of the frame that answers a wave
     * @param same the part of those that answers like in the wave before
     */
    SyntheticAnswers(List<Attributes> frame, QuestionKind kind, double rate, double same, Random chance) {
        this.chance = chance;
        this.rate = rate;
        this.cuts = cuts(USUAL.get(kind));
        double again =
                Arrays.stream(USUAL.get(kind)).map(share -> share * share).sum();
        this.kept = (same - again) / (1 - again);
        Map<String, Double> effects = new HashMap<>();
        places = frame.stream()
                .mapToDouble(place -> OF_LAND * effect(effects, place.land())
                        + OF_OTHERS
                                * Stream.of(place.phase(), place.size(), place.carrier())
                                        .mapToDouble(code -> effect(effects, code))
                                        .sum())
                .toArray();
        own = Math.sqrt(1 - OF_LAND * OF_LAND - 3 * OF_OTHERS * OF_OTHERS);
        opinions = Arrays.stream(places).mapToInt(this::formed).toArray();
        answered = new boolean[frame.size()];
        for (int one = 0; one < answered.length; one++) {
            answered[one] = chance.nextDouble() < rate;
        }
    }

    /** The part that does not even think anew. */
    double kept() {
        return kept;
    }

    /** The answers of the next wave by category, or {@link #SILENT}. */
    int[] wave() {
        int[] said = new int[opinions.length];
        double again = Math.max(FAITHFUL, rate);
        double anew = rate * (1 - again) / (1 - rate);
        for (int one = 0; one < said.length; one++) {
            said[one] = answered[one] ? opinions[one] : SILENT;
            answered[one] = chance.nextDouble() < (answered[one] ? again : anew);
            opinions[one] = chance.nextDouble() < kept ? opinions[one] : formed(places[one]);
        }
        return said;
    }

    private double effect(Map<String, Double> effects, String code) {
        return effects.computeIfAbsent(code, any -> chance.nextGaussian());
    }

    private int formed(double place) {
        double latent = place + own * chance.nextGaussian();
        int category = 0;
        while (category < cuts.length && latent < cuts[category]) {
            category++;
        }
        return category;
    }

    private static double[] cuts(double[] usual) {
        double above = 0;
        double[] cuts = new double[usual.length - 1];
        for (int category = 0; category < cuts.length; category++) {
            above += usual[category];
            cuts[category] = NormalDistribution.of(0, 1).inverseSurvivalProbability(above);
        }
        return cuts;
    }
}

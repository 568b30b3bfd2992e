package de.seismograph.release;

import java.util.stream.IntStream;

/** A cell of which only the category is told that more than nine of ten have answered. All others are taken as one. */
final class TopCode implements Likelihood {
    private static final double SELDOM = 1e-12;
    private static final int MOST_TENTHS = 9;
    private static final int SPREAD = 8;

    private final int top;
    private final double[] probability;
    private int count;

    TopCode(int top, int respondents, NoiseLaw law) {
        this.top = top;
        this.probability = IntStream.rangeClosed(0, respondents)
                .mapToDouble(alike -> SELDOM + dominance(alike, respondents - alike, law))
                .toArray();
    }

    /** That with noise nine of ten are alike. */
    private static double dominance(int alike, int others, NoiseLaw law) {
        double dominance = 0;
        for (int a = Math.max(0, alike - SPREAD); a <= alike + SPREAD; a++) {
            for (int o = Math.max(0, others - SPREAD); o <= others + SPREAD && a > MOST_TENTHS * o; o++) {
                dominance += Math.exp(law.log(a, alike) + law.log(o, others));
            }
        }
        return dominance;
    }

    @Override
    public void count(int category, double weight) {
        if (category == top) {
            count += weight > 0 ? 1 : -1;
        }
    }

    @Override
    public void weigh(double[] factors, double weight) {
        for (int category = 0; category < factors.length; category++) {
            factors[category] *= probability[category == top ? count + 1 : count];
        }
    }
}

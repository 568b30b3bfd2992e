package de.seismograph.statistics;

import java.util.random.RandomGenerator;

/** Who answers in each wave: a fixed part of all, three of five the same as in the wave before. */
final class Turnout {

    private static final double FAITHFUL = .6;

    private final RandomGenerator chance;
    private final double rate;
    private final boolean[] answered;
    private boolean begun;

    Turnout(Country country, double rate, RandomGenerator chance) {
        this.chance = chance;
        this.rate = rate;
        this.answered = new boolean[country.neighbourhoods()];
    }

    boolean[] wave() {
        double again = Math.max(FAITHFUL, rate);
        double anew = rate * (1 - again) / (1 - rate);
        for (int one = 0; one < answered.length; one++) {
            double probability = !begun ? rate : answered[one] ? again : anew;
            answered[one] = chance.nextDouble() < probability;
        }
        begun = true;
        return answered.clone();
    }
}

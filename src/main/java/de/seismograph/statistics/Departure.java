package de.seismograph.statistics;

/**
 * How far a wave lies from the recent normal of its series, in points.
 *
 * @param reference the recent normal
 * @param change d, the wave minus the recent normal
 * @param standardError of d, positive
 * @param p the probability of a movement at least as great while nothing has changed, both sides, 0 to 1
 * @param wobble τ², how much the series moves by itself from wave to wave, in squared points
 * @param waves T, how many waves the series had then, this one included
 * @param n the answers of the wave
 * @param reach whom the series speaks of
 */
public record Departure(
        double reference,
        double change,
        double standardError,
        double p,
        double wobble,
        int waves,
        double n,
        Reach reach) {

    private static final double UPPER = 0.975;

    /** How far the 95 percent interval of d reaches to either side, in points. */
    public double margin() {
        return reach.law(n).inverseCumulativeProbability(UPPER) * standardError;
    }
}

package de.seismograph.statistics;

/**
 * How many of the invited answered.
 *
 * @param percent 0 to 100
 */
public record ResponseRate(double percent) {

    /** @throws IllegalArgumentException if the percentage lies outside 0 to 100 */
    public ResponseRate {
        if (!(percent >= 0 && percent <= 100)) {
            throw new IllegalArgumentException("No response rate: " + percent);
        }
    }

    /**
     * At most 100, since published numbers of respondents are rounded and may exceed a small frame.
     *
     * @param respondents the published number of respondents, not negative
     * @param frame the number of invited neighbourhoods, at least one
     * @throws IllegalArgumentException if nobody was invited, or the respondents are negative
     */
    public static ResponseRate of(double respondents, int frame) {
        if (frame < 1) {
            throw new IllegalArgumentException("Nobody was invited: " + frame);
        }
        return new ResponseRate(Math.min(100, 100 * respondents / frame));
    }
}

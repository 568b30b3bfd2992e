package de.seismograph.release;

/**
 * One wave of an indicator, as it was tabulated.
 *
 * @param number which wave of this version it is, from 1
 * @param crossed whether the crossings were tabulated too
 * @param invited neighbourhoods in the frame
 * @param minOneWay fewest respondents of a cell of a one-way table
 * @param minCrossing fewest respondents of a cell of a crossing
 */
public record Wave(
        String pulse,
        String indicator,
        int version,
        String question,
        int number,
        boolean crossed,
        int invited,
        int minOneWay,
        int minCrossing) {
    Wave uncrossed() {
        return new Wave(pulse, indicator, version, question, number, false, invited, minOneWay, minCrossing);
    }
}

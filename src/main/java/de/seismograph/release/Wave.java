package de.seismograph.release;

/**
 * One wave of an indicator, as it was tabulated.
 *
 * @param number which wave of this version it is, from 1
 * @param crossed whether the crossings were tabulated too
 * @param weighted whether national figures weigh by Land; not where nobody could tell any more where a sheet came from
 * @param invited neighbourhoods in the frame
 */
public record Wave(
        String pulse,
        String indicator,
        int version,
        String question,
        int number,
        boolean crossed,
        boolean weighted,
        int invited) {
    /** The same, counted all together. */
    Wave ofUnknownOrigin() {
        return new Wave(pulse, indicator, version, question, number, false, false, invited);
    }
}

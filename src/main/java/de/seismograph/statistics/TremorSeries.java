package de.seismograph.statistics;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * One measure of one cell over its waves; a new wording is a new series, and withheld waves are not part of it.
 *
 * @param <F> what a wave was released with
 * @param reach whom it speaks of
 * @param readings by what they were released with, in the order of time
 */
public record TremorSeries<F extends Comparable<? super F>>(Reach reach, NavigableMap<F, Reading> readings) {

    public TremorSeries {
        readings = Collections.unmodifiableNavigableMap(new TreeMap<>(readings));
    }
}

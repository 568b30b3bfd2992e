package de.seismograph.demo;

/**
 * How much is invented, and from which seed.
 *
 * @param neighbourhoods at least one for each Land
 * @param quarters released waves of every standing indicator
 */
record Extent(long seed, int neighbourhoods, int quarters) {
    static final Extent WHOLE_COUNTRY = new Extent(2016, 1000, 8);

    Extent {
        if (neighbourhoods < 16 || quarters < 1) {
            throw new IllegalArgumentException("A demo has 16 neighbourhoods and one quarter at least");
        }
    }
}

package de.seismograph.region;

import org.jspecify.annotations.Nullable;

/**
 * Which neighbourhoods to list; {@code null} means all.
 *
 * @param closed whether those that have been closed are listed too
 */
record NeighbourhoodFilter(
        @Nullable Land land,
        @Nullable Phase phase,
        @Nullable Carrier carrier,
        @Nullable Size size,
        boolean closed) {}

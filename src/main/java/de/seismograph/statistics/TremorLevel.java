package de.seismograph.statistics;

/** How strongly a series has moved, from nothing to a movement that stays. */
public enum TremorLevel {
    /** Nothing that chance and the usual wobble would not explain. */
    QUIET,
    /** A hint: great enough and unlikely by itself, but not among so many series. */
    STIRRING,
    /** Great enough, and rejected among all series of its family. */
    TREMOR,
    /** A tremor in two consecutive waves to the same side of the same recent normal. */
    QUAKE
}

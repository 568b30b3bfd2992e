package de.seismograph.statistics;

/**
 * What is said about one wave of a series.
 *
 * @param departure its distance from the recent normal; for a wave after a tremor, from the one before that tremor
 * @param adjusted p adjusted for all series of the family, 0 to 1
 * @param level how strongly it has moved
 * @param drift whether it has been moving slowly to one side for long, whatever the level
 */
public record TremorAssessment(Departure departure, double adjusted, TremorLevel level, boolean drift) {}

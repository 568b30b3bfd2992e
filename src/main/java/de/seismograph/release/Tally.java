package de.seismograph.release;

/**
 * How many sheets from neighbourhoods with these attributes give this answer.
 *
 * @param question position of the question in its pulse, from 0
 * @param code stored answer
 */
record Tally(int question, String code, Attributes attributes, long sheets) {}

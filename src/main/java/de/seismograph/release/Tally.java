package de.seismograph.release;

/**
 * How many sheets from neighbourhoods with these attributes give this answer.
 *
 * @param question position of the question in its pulse, from 0
 * @param code stored answer
 * @param key sum of the record keys of these sheets for this question, modulo 2^64
 */
record Tally(int question, String code, Attributes attributes, long sheets, long key) {}

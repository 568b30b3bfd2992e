package de.seismograph.release;

/**
 * How many sheets from neighbourhoods with these attributes give this answer to a question.
 *
 * @param code answer as it is counted, see {@link Item#counted}
 * @param key sum of the record keys of these sheets for this question, modulo 2^64
 */
record Tally(String code, Attributes attributes, int sheets, long key) {}

package de.seismograph.release;

import java.util.Map;

/**
 * The answers to a question that are kept until its next wave.
 *
 * @param pulse whose they are
 * @param pseudonyms of those who gave an answer, by its code, in ascending order
 */
record KeptAnswers(String pulse, Map<String, long[]> pseudonyms) {}

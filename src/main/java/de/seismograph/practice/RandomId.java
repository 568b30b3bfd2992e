package de.seismograph.practice;

import java.security.SecureRandom;

/** Ids that say nothing of when or by whom something was written. */
final class RandomId {
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 10;

    private RandomId() {}

    static String from(SecureRandom chance) {
        return chance.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }
}

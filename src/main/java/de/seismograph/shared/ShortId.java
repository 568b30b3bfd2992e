package de.seismograph.shared;

import java.security.SecureRandom;

/** Ids that people can read out: ten letters and digits without those that are misread, 49 bits of chance. */
public final class ShortId {
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 10;

    private ShortId() {}

    public static String make(SecureRandom chance) {
        return chance.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }
}

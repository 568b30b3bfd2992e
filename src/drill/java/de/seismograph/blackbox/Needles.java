package de.seismograph.blackbox;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Known secrets to be looked for in anything, however large: each by eight characters from its middle, which are as random as it is. */
record Needles(Map<Long, String> needles) {
    private static final int FROM = 20;
    private static final int LENGTH = Long.BYTES;

    static Needles of(List<String> secrets) {
        Map<Long, String> needles = new HashMap<>();
        secrets.forEach(secret -> needles.put(number(secret.substring(FROM, FROM + LENGTH)), secret));
        return new Needles(needles);
    }

    private static long number(String text) {
        long number = 0;
        for (byte octet : text.getBytes(StandardCharsets.US_ASCII)) {
            number = number << 8 | octet;
        }
        return number;
    }

    /** The secrets that are in a file. */
    Set<String> foundIn(Path file) throws IOException {
        Set<String> found = new HashSet<>();
        try (InputStream octets = new BufferedInputStream(Files.newInputStream(file), 1 << 20)) {
            long window = 0;
            for (int octet = octets.read(); octet >= 0; octet = octets.read()) {
                window = window << 8 | octet;
                String secret = needles.get(window);
                if (secret != null) {
                    found.add(secret);
                }
            }
        }
        return found;
    }
}

package de.seismograph.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a guesser tries first: passwords that many use, repetitions, and what everybody knows of the account. */
final class CommonPasswords {
    private static final Set<String> LIST = read();
    private static final String SERVICE = "seismograph";
    private static final int LONGEST_REPEATED = 8;
    private static final int FEWEST_OF_ONES_OWN = 8;

    private CommonPasswords() {}

    private static Set<String> read() {
        try (InputStream file = CommonPasswords.class.getResourceAsStream("/password/common.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the list of common passwords", e);
        }
    }

    /** Why a password is too easy to guess; empty if it is not. */
    static Optional<String> fault(String password, String account) {
        String plain = password.toLowerCase(Locale.ROOT);
        if (LIST.contains(plain)) {
            return Optional.of("This password is on the list of common ones, which are guessed first.");
        }
        if (isRepetition(plain)) {
            return Optional.of("This password only repeats a few characters.");
        }
        if (withoutContext(plain, account).length() < FEWEST_OF_ONES_OWN) {
            return Optional.of("This password is little more than the name of the account or of this service.");
        }
        return Optional.empty();
    }

    private static boolean isRepetition(String text) {
        for (int period = 1; period <= LONGEST_REPEATED; period++) {
            if (text.startsWith(text.substring(period))) {
                return true;
            }
        }
        return false;
    }

    private static String withoutContext(String text, String account) {
        String rest = text;
        for (String word : List.of(account.toLowerCase(Locale.ROOT), SERVICE)) {
            rest = rest.replace(word, "");
        }
        return rest;
    }
}

package de.seismograph.shared;

import org.jspecify.annotations.Nullable;

/** Parameters of an address that are true or false. */
public final class Flag {
    private Flag() {}

    /**
     * @param given what the address says; false where it says nothing
     * @throws Problem 400 for anything but true or false
     */
    public static boolean inParameter(String name, @Nullable String given) {
        if (given == null || given.equals("false")) {
            return false;
        }
        if (given.equals("true")) {
            return true;
        }
        throw Problem.invalidParameter(name, "This is either true or false.");
    }
}

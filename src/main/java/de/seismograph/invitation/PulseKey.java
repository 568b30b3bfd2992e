package de.seismograph.invitation;

import java.util.Collection;
import java.util.List;

/** What the key of an open pulse is called on the key ring. */
public final class PulseKey {
    private static final String FOLDER = "pulses/";

    private PulseKey() {}

    public static String of(String pulse) {
        return FOLDER + pulse;
    }

    /** The pulses among the owners of these keys. */
    static List<String> pulses(Collection<String> names) {
        return names.stream()
                .filter(name -> name.startsWith(FOLDER))
                .map(name -> name.substring(FOLDER.length()))
                .toList();
    }
}

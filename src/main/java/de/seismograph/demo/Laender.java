package de.seismograph.demo;

import static de.seismograph.region.Land.*;

import de.seismograph.region.Land;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** How programme areas spread over the Laender. */
final class Laender {
    /** The former East and Berlin, keys 11 to 16. */
    static final Set<Land> EAST = EnumSet.range(BERLIN, THURINGIA);

    /** Of 1,000 areas, near the shares in the programme's reports. */
    private static final Map<Land, Integer> PER_MILLE = Map.ofEntries(
            Map.entry(SCHLESWIG_HOLSTEIN, 30),
            Map.entry(HAMBURG, 35),
            Map.entry(LOWER_SAXONY, 75),
            Map.entry(BREMEN, 15),
            Map.entry(NORTH_RHINE_WESTPHALIA, 230),
            Map.entry(HESSE, 75),
            Map.entry(RHINELAND_PALATINATE, 45),
            Map.entry(BADEN_WUERTTEMBERG, 105),
            Map.entry(BAVARIA, 120),
            Map.entry(SAARLAND, 15),
            Map.entry(BERLIN, 90),
            Map.entry(BRANDENBURG, 35),
            Map.entry(MECKLENBURG_WESTERN_POMERANIA, 30),
            Map.entry(SAXONY, 45),
            Map.entry(SAXONY_ANHALT, 30),
            Map.entry(THURINGIA, 25));

    private Laender() {}

    /** Shares out areas by largest remainder; every Land has one at least. */
    static Map<Land, Integer> share(int areas) {
        Map<Land, Integer> shares = new EnumMap<>(Land.class);
        for (Land land : Land.values()) {
            shares.put(land, Math.max(1, areas * PER_MILLE.get(land) / 1000));
        }
        int given = shares.values().stream().mapToInt(Integer::intValue).sum();
        for (; given < areas; given++) {
            shares.merge(neediest(shares, areas), 1, Integer::sum);
        }
        for (; given > areas; given--) {
            shares.merge(largest(shares), -1, Integer::sum);
        }
        return shares;
    }

    private static Land neediest(Map<Land, Integer> shares, int areas) {
        return Arrays.stream(Land.values())
                .max(Comparator.comparingInt(land -> areas * PER_MILLE.get(land) - 1000 * shares.get(land)))
                .orElseThrow();
    }

    private static Land largest(Map<Land, Integer> shares) {
        return Arrays.stream(Land.values())
                .max(Comparator.comparingInt(shares::get))
                .orElseThrow();
    }
}

package de.seismograph.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A made-up frame of a thousand neighbourhoods, most of them in few Laender. */
final class Country {

    static final Map<String, Integer> LAENDER = new TreeMap<>(Map.ofEntries(
            Map.entry("01", 25),
            Map.entry("02", 30),
            Map.entry("03", 60),
            Map.entry("04", 5),
            Map.entry("05", 240),
            Map.entry("06", 80),
            Map.entry("07", 35),
            Map.entry("08", 100),
            Map.entry("09", 110),
            Map.entry("10", 10),
            Map.entry("11", 90),
            Map.entry("12", 45),
            Map.entry("13", 15),
            Map.entry("14", 70),
            Map.entry("15", 45),
            Map.entry("16", 40)));

    private static final Map<String, Integer> SIZES = Map.of("small", 550, "middle", 300, "large", 150);

    private final List<String> land;
    private final List<String> size;

    Country(long seed) {
        land = spread(LAENDER);
        size = spread(SIZES);
        Collections.shuffle(size, new Random(seed));
    }

    int neighbourhoods() {
        return land.size();
    }

    /** The parts of the frame by one attribute: Laender or sizes. */
    List<String> laender() {
        return land;
    }

    List<String> sizes() {
        return size;
    }

    private static List<String> spread(Map<String, Integer> numbers) {
        List<String> all = new ArrayList<>();
        numbers.forEach((code, number) -> all.addAll(Collections.nCopies(number, code)));
        return all;
    }
}

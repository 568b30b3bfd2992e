package de.seismograph.release;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A made-up frame of a thousand: most neighbourhoods lie in few Laender, and size, carrier and phase go together. */
final class SyntheticFrame {
    private static final Map<String, Integer> LAENDER = new TreeMap<>(Map.ofEntries(
            Map.entry("01", 25),
            Map.entry("02", 30),
            Map.entry("03", 60),
            Map.entry("04", 8),
            Map.entry("05", 240),
            Map.entry("06", 80),
            Map.entry("07", 35),
            Map.entry("08", 100),
            Map.entry("09", 110),
            Map.entry("10", 12),
            Map.entry("11", 90),
            Map.entry("12", 40),
            Map.entry("13", 20),
            Map.entry("14", 65),
            Map.entry("15", 45),
            Map.entry("16", 40)));
    private static final List<String> CITY_STATES = List.of("02", "04", "11");
    private static final List<String> SIZES = List.of("rural", "small-town", "medium-town", "city", "metropolis");
    private static final List<String> PHASES =
            List.of("preparation", "start-up", "implementation", "consolidation", "after-care");
    private static final List<String> CARRIERS = List.of("municipal", "independent", "housing-company", "hybrid");
    private static final double[] ANY_SIZE = {.08, .24, .37, .23, .08};
    private static final double[] CITY_SIZE = {0, 0, .02, .08, .90};
    private static final double[] EARLY = {.10, .20, .50, .14, .06};
    private static final double[] LATE = {.04, .10, .44, .26, .16};
    private static final double[] IN_TOWNS = {.62, .18, .08, .12};
    private static final double[] IN_CITIES = {.36, .34, .12, .18};
    private static final int FIRST_CITY = 3;
    private static final int FIRST_EASTERN = 11;

    private SyntheticFrame() {}

    static List<Attributes> of(Random chance) {
        List<Attributes> frame = new ArrayList<>();
        LAENDER.forEach((land, neighbourhoods) -> {
            for (int i = 0; i < neighbourhoods; i++) {
                int size = drawn(CITY_STATES.contains(land) ? CITY_SIZE : ANY_SIZE, chance);
                int phase = drawn(Integer.parseInt(land) < FIRST_EASTERN ? EARLY : LATE, chance);
                int carrier = drawn(size < FIRST_CITY ? IN_TOWNS : IN_CITIES, chance);
                frame.add(new Attributes(land, PHASES.get(phase), SIZES.get(size), CARRIERS.get(carrier)));
            }
        });
        Collections.shuffle(frame, chance);
        return frame;
    }

    /** So many, all alike likely: few share what is known of them. */
    static List<Attributes> scattered(int neighbourhoods, Random chance) {
        List<String> laender = List.copyOf(LAENDER.keySet());
        List<Attributes> frame = new ArrayList<>();
        for (int i = 0; i < neighbourhoods; i++) {
            frame.add(new Attributes(
                    laender.get(i % laender.size()),
                    PHASES.get(chance.nextInt(PHASES.size())),
                    SIZES.get(chance.nextInt(SIZES.size())),
                    CARRIERS.get(chance.nextInt(CARRIERS.size()))));
        }
        return frame;
    }

    private static int drawn(double[] probabilities, Random chance) {
        double left = chance.nextDouble();
        int drawn = 0;
        while (drawn < probabilities.length - 1 && left >= probabilities[drawn]) {
            left -= probabilities[drawn++];
        }
        return drawn;
    }
}

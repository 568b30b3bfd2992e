package de.seismograph.release;

import java.util.Map;
import java.util.stream.Collectors;

/** The frozen frame of a wave, counted by attributes. */
record Frame(Map<Attributes, Integer> neighbourhoods) {
    /** So many neighbourhoods, of which nothing is known. */
    static Frame ofUnknownOrigin(int neighbourhoods) {
        return new Frame(Map.of(Attributes.UNKNOWN, neighbourhoods));
    }

    int size() {
        return neighbourhoods.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Number of neighbourhoods in each cell of a dimension. */
    Map<String, Integer> cells(Dimension dimension) {
        return neighbourhoods.entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> dimension.codeOf(entry.getKey()), Collectors.summingInt(Map.Entry::getValue)));
    }
}

package de.seismograph.release;

import de.seismograph.pulse.Terms;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Decides which cells of a question are published: those with enough respondents that also leave nobody alone. Where a cell lies inside
 * another, the difference of the two, and what all published parts of a cell leave of it, is nobody or at least as many as the terms
 * say.
 */
final class Withholding {
    private final Terms terms;
    private final Map<Dimension, SortedMap<String, Integer>> published = new EnumMap<>(Dimension.class);

    private Withholding(Terms terms) {
        this.terms = terms;
    }

    /**
     * The respondents of the cells that may be published.
     *
     * @param respondents of all cells that are tabulated
     * @param thresholds fewest respondents in each of these dimensions
     */
    static Map<Dimension, SortedMap<String, Integer>> apply(
            Map<Dimension, Map<String, Integer>> respondents, Map<Dimension, Integer> thresholds, Terms terms) {
        Withholding withholding = new Withholding(terms);
        respondents.forEach((dimension, cells) -> {
            SortedMap<String, Integer> enough = new TreeMap<>(cells);
            enough.values().removeIf(n -> n < thresholds.get(dimension));
            withholding.published.put(dimension, enough);
        });
        while (withholding.withholdsOneMore()) {
            // each cell that goes changes what the others leave
        }
        return withholding.published;
    }

    private boolean withholdsOneMore() {
        for (Dimension dimension : published.keySet()) {
            for (Dimension whole : dimension.wholes()) {
                Optional<String> telling = telling(dimension, whole);
                if (telling.isPresent()) {
                    published.get(dimension).remove(telling.get());
                    return true;
                }
            }
        }
        return false;
    }

    /** A cell that, taken from the cell around it, alone or with its neighbours, leaves too few. */
    private Optional<String> telling(Dimension dimension, Dimension whole) {
        Map<String, Integer> left = new HashMap<>(published.getOrDefault(whole, new TreeMap<>()));
        SortedMap<String, Integer> parts = published.get(dimension);
        for (Map.Entry<String, Integer> part : parts.entrySet()) {
            String around = dimension.codeIn(whole, part.getKey());
            Integer n = published.getOrDefault(whole, new TreeMap<>()).get(around);
            if (n != null && leavesTooFew(n - part.getValue())) {
                return Optional.of(part.getKey());
            }
            left.computeIfPresent(around, (code, rest) -> rest - part.getValue());
        }
        List<String> wanting = left.entrySet().stream()
                .filter(rest -> leavesTooFew(rest.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        return parts.entrySet().stream()
                .filter(part -> wanting.contains(dimension.codeIn(whole, part.getKey())))
                .min(Comparator.comparing(Map.Entry<String, Integer>::getValue).thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    private boolean leavesTooFew(int rest) {
        return rest > 0 && rest < terms.minRemainder();
    }
}

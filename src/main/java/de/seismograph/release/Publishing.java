package de.seismograph.release;

import de.seismograph.pulse.Terms;
import de.seismograph.statistics.CellKey;
import de.seismograph.statistics.Distribution;
import de.seismograph.statistics.KeyedNoise;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Turns the true counts of a question into the cells that are published: those that may be, with noise. */
final class Publishing {
    private final Tabulation counts;
    private final Terms terms;
    private final Function<Item, KeyedNoise> noise;

    /** @param noise a different one for each item */
    Publishing(Tabulation counts, Terms terms, Function<Item, KeyedNoise> noise) {
        this.counts = counts;
        this.terms = terms;
        this.noise = noise;
    }

    /**
     * The cells of all together, of the one-way tables and, in a crossed wave, of the crossings.
     *
     * @param limits what the audience has been limited by: that counts as a part of every table, so that a survey of one phase
     *     broken down by size is a crossing
     */
    List<PublishedCell> cells(Set<Attribute> limits, boolean crossed) {
        Map<Dimension, Map<String, Integer>> respondents = new EnumMap<>(Dimension.class);
        Map<Dimension, Integer> thresholds = new EnumMap<>(Dimension.class);
        Arrays.stream(Dimension.values())
                .forEach(dimension -> dimension
                        .within(limits)
                        .filter(whole -> crossed || !whole.isCrossing())
                        .ifPresent(whole -> {
                            respondents.put(dimension, counts.respondents(dimension));
                            thresholds.put(dimension, whole.isCrossing() ? terms.minCrossing() : terms.minOneWay());
                        }));
        return Withholding.apply(respondents, thresholds, terms).entrySet().stream()
                .flatMap(published -> published.getKey() == Dimension.NATIONAL
                        ? nation(counts::weighted)
                        : cells(published.getKey(), published.getValue()))
                .toList();
    }

    /** The one cell of all together, unweighted: for sheets nobody can tell the origin of. */
    List<PublishedCell> together() {
        return nation(item -> nationally(item).distribution()).toList();
    }

    /** Those who did not know are told of here alone, as long as they are not the only ones. */
    private Stream<PublishedCell> nation(Function<Item, Distribution> weighted) {
        int valid = counts.respondents(Dimension.NATIONAL).getOrDefault("", 0);
        return valid < terms.minOneWay() || items().findAny().isEmpty()
                ? Stream.empty()
                : Stream.concat(items(), Stream.of(Item.DONT_KNOW))
                        .flatMap(item -> published(
                                Dimension.NATIONAL,
                                "",
                                item,
                                noise.apply(item).perturbWeighted(weighted.apply(item), key(nationally(item)))));
    }

    private Count nationally(Item item) {
        return counts.counts(Dimension.NATIONAL, item).values().iterator().next();
    }

    private Stream<PublishedCell> cells(Dimension dimension, SortedMap<String, Integer> published) {
        return items().flatMap(item -> {
            Map<String, Count> cells = counts.counts(dimension, item);
            return published.keySet().stream().flatMap(code -> {
                Count count = cells.get(code);
                return published(dimension, code, item, noise.apply(item).perturb(count.distribution(), key(count)));
            });
        });
    }

    private Stream<Item> items() {
        return Item.of(counts.question()).stream();
    }

    private static CellKey key(Count count) {
        return new CellKey(count.key());
    }

    private Stream<PublishedCell> published(Dimension dimension, String code, Item item, Distribution noisy) {
        int invited = counts.invited(dimension).get(code);
        return PublishedCell.of(dimension, code, item, invited, noisy).stream();
    }
}

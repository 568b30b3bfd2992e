package de.seismograph.release;

import de.seismograph.pulse.Terms;
import de.seismograph.statistics.CellKey;
import de.seismograph.statistics.Distribution;
import de.seismograph.statistics.KeyedNoise;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        return published(Arrays.stream(Dimension.values()), limits, crossed).entrySet().stream()
                .flatMap(published -> published.getKey() == Dimension.NATIONAL
                        ? nation(published.getValue(), counts::weighted)
                        : cells(published.getKey(), published.getValue()))
                .toList();
    }

    /** The one cell of all together, unweighted: for sheets nobody can tell the origin of. */
    List<PublishedCell> together(Set<Attribute> limits) {
        Set<String> published =
                published(Stream.of(Dimension.NATIONAL), limits, false).getOrDefault(Dimension.NATIONAL, Set.of());
        return nation(published, item -> nationally(item).distribution()).toList();
    }

    /** The codes of the cells that may be published, for each table there is. */
    private Map<Dimension, Set<String>> published(Stream<Dimension> tables, Set<Attribute> limits, boolean crossed) {
        Map<Dimension, Map<String, Integer>> respondents = new EnumMap<>(Dimension.class);
        Map<Dimension, Integer> thresholds = new EnumMap<>(Dimension.class);
        tables.filter(dimension -> !counts.isTheNation(dimension, limits))
                .forEach(dimension -> dimension
                        .within(limits)
                        .filter(whole -> crossed || !whole.isCrossing())
                        .ifPresent(whole -> {
                            respondents.put(dimension, counts.respondents(dimension));
                            thresholds.put(dimension, whole.isCrossing() ? terms.minCrossing() : terms.minOneWay());
                        }));
        Map<Dimension, Set<String>> published = new EnumMap<>(Dimension.class);
        Withholding.apply(respondents, thresholds, terms)
                .forEach((table, cells) -> published.put(table, cells.keySet()));
        return published;
    }

    /**
     * Those who did not know are told of here alone, beside the number of valid answers as it is published, which brings no further
     * noise about the same people.
     */
    private Stream<PublishedCell> nation(Set<String> published, Function<Item, Distribution> weighted) {
        List<Item> items = Item.of(counts.question());
        if (published.isEmpty() || items.isEmpty()) {
            return Stream.empty();
        }
        Map<Item, Distribution> noisy = noisy(items, weighted, item -> nationally(item), KeyedNoise::perturbWeighted);
        double valid = noisy.get(items.get(0)).n();
        Count ignorance = nationally(Item.DONT_KNOW);
        double unknowing = noise.apply(Item.DONT_KNOW)
                .perturbWeighted(
                        Distribution.of(weighted.apply(Item.DONT_KNOW).counts().get(0)), key(ignorance))
                .n();
        noisy.put(Item.DONT_KNOW, Distribution.of(unknowing, valid));
        return noisy.entrySet().stream()
                .flatMap(item -> published(Dimension.NATIONAL, "", item.getKey(), item.getValue()));
    }

    private Count nationally(Item item) {
        return counts.counts(Dimension.NATIONAL, item).values().iterator().next();
    }

    private Stream<PublishedCell> cells(Dimension dimension, Set<String> published) {
        List<Item> items = Item.of(counts.question());
        Map<Item, Map<String, Count>> cells = new LinkedHashMap<>();
        items.forEach(item -> cells.put(item, counts.counts(dimension, item)));
        return published.stream()
                .flatMap(code -> noisy(
                                items,
                                item -> cells.get(item).get(code).distribution(),
                                item -> cells.get(item).get(code),
                                KeyedNoise::perturb)
                        .entrySet()
                        .stream()
                        .flatMap(item -> published(dimension, code, item.getKey(), item.getValue())));
    }

    /** How a kind of counts is perturbed. */
    private interface Perturbing {
        Distribution perturb(KeyedNoise noise, Distribution counts, CellKey key);
    }

    /** Of a multi choice the number of respondents is perturbed once, and with each option only those who chose it. */
    private Map<Item, Distribution> noisy(
            List<Item> items,
            Function<Item, Distribution> exact,
            Function<Item, Count> counted,
            Perturbing perturbing) {
        Map<Item, Distribution> noisy = new LinkedHashMap<>();
        if (items.isEmpty()) {
            return noisy;
        }
        CellKey key = key(counted.apply(items.get(0)));
        if (items.get(0).isWhole()) {
            noisy.put(items.get(0), perturbing.perturb(noise.apply(items.get(0)), exact.apply(items.get(0)), key));
            return noisy;
        }
        double respondents = perturbing
                .perturb(
                        noise.apply(Item.RESPONDENTS),
                        Distribution.of(exact.apply(items.get(0)).n()),
                        key)
                .n();
        for (Item option : items) {
            double chosen = perturbing
                    .perturb(
                            noise.apply(option),
                            Distribution.of(exact.apply(option).counts().get(0)),
                            key)
                    .n();
            noisy.put(option, Distribution.of(Math.min(chosen, respondents), Math.max(0, respondents - chosen)));
        }
        return noisy;
    }

    private static CellKey key(Count count) {
        return new CellKey(count.key());
    }

    private Stream<PublishedCell> published(Dimension dimension, String code, Item item, Distribution noisy) {
        int invited = counts.invited(dimension).get(code);
        return PublishedCell.of(dimension, code, item, invited, noisy).stream();
    }
}

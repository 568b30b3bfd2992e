package de.seismograph.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/** One run of a {@link CollapseRule}: groups of Laender that grow, each connected in the tree of partners. */
final class Collapsing {

    private final CollapseRule rule;
    private final Map<String, Stratum> laender;
    private final List<NavigableSet<String>> groups = new ArrayList<>();

    Collapsing(CollapseRule rule, Map<String, Stratum> laender) {
        this.rule = rule;
        this.laender = laender;
        rule.keys().forEach(land -> groups.add(new TreeSet<>(List.of(land))));
    }

    List<CollapsedGroup> groups() {
        for (Optional<NavigableSet<String>> small = firstSmall(); small.isPresent(); small = firstSmall()) {
            merge(small.get(), partnerOf(small.get()));
        }
        return groups.stream()
                .flatMap(group -> collapsed(group).stream())
                .sorted(Comparator.comparing(group -> group.laender().get(0)))
                .toList();
    }

    private Optional<NavigableSet<String>> firstSmall() {
        return groups.size() == 1
                ? Optional.empty()
                : groups.stream().filter(group -> n(group) < rule.minimum()).findFirst();
    }

    private NavigableSet<String> partnerOf(NavigableSet<String> group) {
        return partnerLand(group)
                .map(partner -> first(other -> other.contains(partner)))
                .orElseGet(() -> first(
                        other -> partnerLand(other).filter(group::contains).isPresent()));
    }

    /** The partner of the topmost Land; the group of the root has none. */
    private Optional<String> partnerLand(NavigableSet<String> group) {
        return rule.partners().entrySet().stream()
                .filter(pair -> group.contains(pair.getKey()) && !group.contains(pair.getValue()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private void merge(NavigableSet<String> small, NavigableSet<String> partner) {
        groups.remove(small);
        partner.addAll(small);
        groups.sort(Comparator.comparing(NavigableSet::first));
    }

    private NavigableSet<String> first(Predicate<NavigableSet<String>> condition) {
        return groups.stream().filter(condition).findFirst().orElseThrow();
    }

    private double n(NavigableSet<String> group) {
        return group.stream()
                .filter(laender::containsKey)
                .mapToDouble(land -> laender.get(land).n())
                .sum();
    }

    private Optional<CollapsedGroup> collapsed(NavigableSet<String> group) {
        List<String> inFrame = group.stream().filter(laender::containsKey).toList();
        return inFrame.stream()
                .map(laender::get)
                .reduce(Stratum::merge)
                .map(stratum -> new CollapsedGroup(inFrame, stratum));
    }
}

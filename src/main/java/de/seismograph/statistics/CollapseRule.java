package de.seismograph.statistics;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The published, deterministic rule by which Laender with few answers are weighted together with a neighbour.
 *
 * <p>Every Land but one, the root, has a fixed partner, and the partners form a tree. While a group has too few
 * answers, the one among them that holds the smallest AGS key merges with the group of its partner, which is the
 * partner of its topmost Land. The group of the root has no partner: it takes in the group next to it that holds the
 * smallest key. A Land outside the frame counts as one without answers, so that its neighbours find the next Land
 * beyond it. At the end every group has enough answers, or all Laender are one group.
 *
 * @param partners Land to partner, both two-digit AGS keys; only the root has no entry
 * @param minimum the answers a group needs, at least two, so that it has a variance
 */
public record CollapseRule(NavigableMap<String, String> partners, int minimum) {

    /**
     * Five answers, and neighbours within reach of each other: the north over Niedersachsen and the south over Hessen
     * to the root Nordrhein-Westfalen, the east over Sachsen and Bayern.
     */
    public static final CollapseRule LAENDER = new CollapseRule(
            new TreeMap<>(Map.ofEntries(
                    Map.entry("01", "03"), // Schleswig-Holstein → Niedersachsen
                    Map.entry("02", "01"), // Hamburg → Schleswig-Holstein
                    Map.entry("03", "05"), // Niedersachsen → Nordrhein-Westfalen
                    Map.entry("04", "03"), // Bremen → Niedersachsen
                    Map.entry("06", "05"), // Hessen → Nordrhein-Westfalen
                    Map.entry("07", "06"), // Rheinland-Pfalz → Hessen
                    Map.entry("08", "09"), // Baden-Württemberg → Bayern
                    Map.entry("09", "06"), // Bayern → Hessen
                    Map.entry("10", "07"), // Saarland → Rheinland-Pfalz
                    Map.entry("11", "12"), // Berlin → Brandenburg
                    Map.entry("12", "14"), // Brandenburg → Sachsen
                    Map.entry("13", "12"), // Mecklenburg-Vorpommern → Brandenburg
                    Map.entry("14", "09"), // Sachsen → Bayern
                    Map.entry("15", "14"), // Sachsen-Anhalt → Sachsen
                    Map.entry("16", "15"))), // Thüringen → Sachsen-Anhalt
            5);

    /** @throws IllegalArgumentException if the partners form no tree, or the minimum is below two */
    public CollapseRule {
        partners = Collections.unmodifiableNavigableMap(new TreeMap<>(partners));
        if (minimum < 2 || roots(partners).size() != 1 || hasCycle(partners)) {
            throw new IllegalArgumentException("Partners must form one tree and groups need two answers");
        }
    }

    /**
     * Merges Laender until every group has enough answers.
     *
     * @param laender the Laender of the frame by AGS key
     * @return disjoint groups that together hold every Land given, ordered by their smallest key; all have at least
     *     {@code minimum} answers, unless there is only one group
     * @throws IllegalArgumentException if a key is unknown
     */
    public List<CollapsedGroup> collapse(Map<String, Stratum> laender) {
        if (!keys().containsAll(laender.keySet())) {
            throw new IllegalArgumentException("Unknown Land among " + laender.keySet());
        }
        return new Collapsing(this, laender).groups();
    }

    NavigableSet<String> keys() {
        NavigableSet<String> keys = new TreeSet<>(partners.keySet());
        keys.addAll(partners.values());
        return keys;
    }

    private static Set<String> roots(Map<String, String> partners) {
        Set<String> roots = new HashSet<>(partners.values());
        roots.removeAll(partners.keySet());
        return roots;
    }

    private static boolean hasCycle(Map<String, String> partners) {
        return partners.keySet().stream().anyMatch(land -> {
            Set<String> seen = new HashSet<>();
            String next = land;
            while (next != null && seen.add(next)) {
                next = partners.get(next);
            }
            return next != null;
        });
    }
}

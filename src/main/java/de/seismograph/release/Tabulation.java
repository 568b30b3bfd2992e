package de.seismograph.release;

import de.seismograph.pulse.Question;
import de.seismograph.statistics.CollapseRule;
import de.seismograph.statistics.CollapsedGroup;
import de.seismograph.statistics.Distribution;
import de.seismograph.statistics.Stratum;
import de.seismograph.statistics.WeightedCounts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The true counts of one question; none of them leaves the room. */
final class Tabulation {
    private final Question question;
    private final Frame frame;
    private final List<Tally> all;
    private final List<Tally> valid;

    /** @param tallies of this question alone */
    Tabulation(Question question, Frame frame, List<Tally> tallies) {
        this.question = question;
        this.frame = frame;
        this.all = tallies;
        this.valid = tallies.stream()
                .filter(tally -> !tally.code().equals(Question.DONT_KNOW))
                .toList();
    }

    Question question() {
        return question;
    }

    /** Number of neighbourhoods in each cell of a dimension. */
    Map<String, Integer> invited(Dimension dimension) {
        return frame.cells(dimension);
    }

    /** Whether a table would show nothing but the nation once more: where everybody asked shares what it tells apart. */
    boolean isTheNation(Dimension dimension, Set<Attribute> limits) {
        return dimension != Dimension.NATIONAL
                && dimension.within(limits).equals(Dimension.NATIONAL.within(limits))
                && invited(dimension).size() == 1;
    }

    /** Number of valid answers in each cell of a dimension. */
    Map<String, Integer> respondents(Dimension dimension) {
        return valid.stream()
                .collect(Collectors.groupingBy(
                        tally -> dimension.codeOf(tally.attributes()), Collectors.summingInt(Tally::sheets)));
    }

    /** The counts of an item in each cell of a dimension: of valid answers, or of all for who did not know. */
    Map<String, Count> counts(Dimension dimension, Item item) {
        Map<String, Count> cells = new HashMap<>();
        for (Tally tally : item.equals(Item.DONT_KNOW) ? all : valid) {
            cells.computeIfAbsent(
                            dimension.codeOf(tally.attributes()),
                            code -> new Count(item.categories().size()))
                    .add(tally, item.categoryOf(tally.code()));
        }
        return cells;
    }

    /** National counts in which each Land, or group of collapsed Laender, weighs by its share of the frame. */
    Distribution weighted(Item item) {
        Map<String, Integer> invited = invited(Dimension.LAND);
        Map<String, Count> laender = counts(Dimension.LAND, item);
        Map<String, Stratum> strata = invited.keySet().stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        land -> new Stratum(invited.get(land), distribution(laender, land, item))));
        List<Stratum> groups = CollapseRule.LAENDER.collapse(strata).stream()
                .map(CollapsedGroup::stratum)
                .toList();
        return WeightedCounts.of(groups).orElseThrow().counts();
    }

    private static Distribution distribution(Map<String, Count> laender, String land, Item item) {
        Count count = laender.get(land);
        return count == null ? Distribution.none(item.categories().size()) : count.distribution();
    }
}

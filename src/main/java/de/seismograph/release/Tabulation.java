package de.seismograph.release;

import de.seismograph.pulse.Question;
import de.seismograph.pulse.QuestionKind;
import de.seismograph.statistics.CollapseRule;
import de.seismograph.statistics.CollapsedGroup;
import de.seismograph.statistics.Distribution;
import de.seismograph.statistics.Stratum;
import de.seismograph.statistics.WeightedCounts;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Turns the tallies of one question into the cells that may be published. */
final class Tabulation {
    private final Question question;
    private final Frame frame;
    private final List<Tally> tallies;

    /** @param tallies of this question alone */
    Tabulation(Question question, Frame frame, List<Tally> tallies) {
        this.question = question;
        this.frame = frame;
        this.tallies = tallies.stream()
                .filter(tally -> !tally.code().equals(Question.DONT_KNOW))
                .toList();
    }

    /**
     * The cells with enough respondents: of all together, of the one-way tables and, in a crossed wave, of the crossings.
     *
     * @param limits what the audience has been limited by: that counts as a part of every table, so that a survey of one phase
     *     broken down by size is a crossing
     */
    List<PublishedCell> cells(Set<Attribute> limits, boolean crossed, int minOneWay, int minCrossing) {
        if (question.kind() == QuestionKind.TEXT) {
            return List.of();
        }
        return Arrays.stream(Dimension.values())
                .flatMap(dimension -> dimension.within(limits).stream()
                        .filter(whole -> crossed || !whole.isCrossing())
                        .flatMap(whole -> cells(dimension, whole.isCrossing() ? minCrossing : minOneWay)))
                .toList();
    }

    /** The one cell of all together, unweighted, if it has enough respondents: for sheets nobody can tell the origin of. */
    List<PublishedCell> together(int minimum) {
        Count all = new Count(question.categories().size());
        tallies.forEach(tally -> all.add(tally.sheets(), chosen(tally.code())));
        return all.respondents() < minimum
                ? List.of()
                : List.of(new PublishedCell(
                        Dimension.NATIONAL,
                        Dimension.NATIONAL.codeOf(Attributes.UNKNOWN),
                        frame.size(),
                        all.respondents(),
                        all.counts()));
    }

    private Stream<PublishedCell> cells(Dimension dimension, int minimum) {
        Map<String, Integer> invited = frame.cells(dimension);
        Map<String, Count> counted = counted(dimension);
        return counted.entrySet().stream()
                .filter(cell -> cell.getValue().respondents() >= minimum)
                .map(cell -> new PublishedCell(
                        dimension,
                        cell.getKey(),
                        invited.get(cell.getKey()),
                        cell.getValue().respondents(),
                        dimension == Dimension.NATIONAL
                                ? weighted()
                                : cell.getValue().counts()));
    }

    private Map<String, Count> counted(Dimension dimension) {
        Map<String, Count> cells = new HashMap<>();
        for (Tally tally : tallies) {
            cells.computeIfAbsent(
                            dimension.codeOf(tally.attributes()),
                            code -> new Count(question.categories().size()))
                    .add(tally.sheets(), chosen(tally.code()));
        }
        return cells;
    }

    private int[] chosen(String code) {
        Stream<String> categories = switch (question.kind()) {
            case MULTI -> Stream.of(code.split(",", -1));
            case NUMBER -> Stream.of(question.classOf(Double.parseDouble(code)));
            default -> Stream.of(code);
        };
        return categories.mapToInt(question.categories()::indexOf).toArray();
    }

    /** National counts in which each Land, or group of collapsed Laender, weighs by its share of the frame. */
    private List<Double> weighted() {
        Map<String, Count> laender = counted(Dimension.LAND);
        if (question.kind() != QuestionKind.MULTI) {
            return weighted(laender, count -> new Distribution(count.counts())).counts();
        }
        return IntStream.range(0, question.categories().size())
                .mapToObj(j -> weighted(
                                laender, count -> Distribution.of(count.of(j), count.respondents() - count.of(j)))
                        .counts()
                        .get(0))
                .toList();
    }

    private Distribution weighted(Map<String, Count> laender, Function<Count, Distribution> answers) {
        Map<String, Integer> invited = frame.cells(Dimension.LAND);
        Map<String, Stratum> strata = invited.keySet().stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        land -> new Stratum(
                                invited.get(land),
                                answers.apply(laender.getOrDefault(
                                        land, new Count(question.categories().size()))))));
        List<Stratum> groups = CollapseRule.LAENDER.collapse(strata).stream()
                .map(CollapsedGroup::stratum)
                .toList();
        return WeightedCounts.of(groups).orElseThrow().counts();
    }
}

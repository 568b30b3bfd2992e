package de.seismograph.trend;

import de.seismograph.pulse.Question;
import de.seismograph.release.PublishedCell;
import de.seismograph.statistics.Distribution;
import de.seismograph.statistics.Estimate;
import de.seismograph.statistics.Scores;
import de.seismograph.statistics.StratifiedSample;
import de.seismograph.statistics.Stratum;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * One way to sum up the answers of a cell.
 *
 * @param name as it appears in the API
 * @param answers which counts of a cell it looks at
 * @param estimate from the sample of those counts
 */
record Measure(
        String name, Function<PublishedCell, Distribution> answers, Function<StratifiedSample, Estimate> estimate) {
    /** The measures of a question, the headline first. */
    static List<Measure> of(Question question) {
        List<Measure> measures = new ArrayList<>();
        switch (question.kind()) {
            case FIVE_POINT -> measures.add(balance(Scores.FIVE_POINT));
            case THREE_POINT -> measures.add(balance(Scores.THREE_POINT));
            case NUMBER -> measures.add(mean(midpoints(question.bins())));
            default -> {}
        }
        IntStream.range(0, question.categories().size())
                .mapToObj(j -> share(question.categories().get(j), j))
                .forEach(measures::add);
        return measures;
    }

    private static Measure balance(Scores scores) {
        return new Measure("balance", Measure::all, sample -> sample.balance(scores));
    }

    private static Measure mean(Scores scores) {
        return new Measure("mean", Measure::all, sample -> sample.mean(scores));
    }

    /** One category against all others, so that options of a multi choice are each estimated separately. */
    private static Measure share(String category, int j) {
        return new Measure(
                "share:" + category,
                cell -> Distribution.of(
                        cell.counts().get(j),
                        Math.max(0, cell.respondents() - cell.counts().get(j))),
                sample -> sample.share(0));
    }

    private static Distribution all(PublishedCell cell) {
        return new Distribution(cell.counts());
    }

    private static Scores midpoints(List<Double> bins) {
        return new Scores(IntStream.range(0, bins.size() - 1)
                .mapToObj(i -> (bins.get(i) + bins.get(i + 1)) / 2)
                .toList());
    }

    /** A cell that describes who answered in it. */
    Optional<Estimate> ofCell(PublishedCell cell) {
        return StratifiedSample.cell(stratum(cell)).map(estimate);
    }

    /** The nation, weighted, with the variance of the published Laender and one remainder. */
    Optional<Estimate> ofNation(PublishedCell nation, List<PublishedCell> laender) {
        return StratifiedSample.published(
                        answers.apply(nation),
                        nation.invited(),
                        laender.stream().map(this::stratum).toList())
                .map(estimate);
    }

    private Stratum stratum(PublishedCell cell) {
        return new Stratum(cell.invited(), answers.apply(cell));
    }
}

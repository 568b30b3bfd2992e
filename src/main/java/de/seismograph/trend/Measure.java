package de.seismograph.trend;

import de.seismograph.pulse.Question;
import de.seismograph.pulse.QuestionKind;
import de.seismograph.release.Item;
import de.seismograph.release.Scoring;
import de.seismograph.statistics.Estimate;
import de.seismograph.statistics.Scores;
import de.seismograph.statistics.StratifiedSample;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One way to sum up the answers of a cell.
 *
 * @param name as it appears in the API
 * @param item what of the question it looks at
 * @param category the one whose share it is, or {@code null} where all count
 * @param scores what each category counts with
 * @param unit what a mean score of one is shown as: 100 for balances and shares, 1 for means
 * @param headline whether it is the one figure that tells whether a series has moved: the balance, or the share of yes
 * @param estimator of the figure as it is shown
 */
record Measure(
        String name,
        Item item,
        Optional<String> category,
        Scores scores,
        double unit,
        boolean headline,
        BiFunction<StratifiedSample, Scores, Estimate> estimator) {
    private static final double PERCENT = 100;

    /** The measures of a question, the headline first. */
    static List<Measure> of(Question question) {
        List<Measure> measures = new ArrayList<>();
        boolean yesNo = question.kind() == QuestionKind.YES_NO;
        if (!yesNo) {
            Scoring.of(question).map(scores -> balance(question, scores)).ifPresent(measures::add);
        }
        if (question.kind() == QuestionKind.NUMBER) {
            measures.add(mean(question));
        }
        Item.of(question).stream().flatMap(item -> shares(item, yesNo)).forEach(measures::add);
        return measures;
    }

    /** The headline of a question, if it has one. */
    static Optional<Measure> headline(Question question) {
        return of(question).stream().filter(Measure::headline).findFirst();
    }

    private static Measure balance(Question question, Scores scores) {
        Item whole = Item.of(question).get(0);
        return new Measure("balance", whole, Optional.empty(), scores, PERCENT, true, StratifiedSample::balance);
    }

    private static Measure mean(Question question) {
        Item whole = Item.of(question).get(0);
        Scores midpoints = Scoring.midpoints(question);
        return new Measure("mean", whole, Optional.empty(), midpoints, 1, false, StratifiedSample::mean);
    }

    /** The share of those who did not know among all who said anything; of the nation alone. */
    static Measure dontKnow() {
        return share(Item.DONT_KNOW, 0, false);
    }

    /** Of an option of a multi choice only those who chose it. */
    private static Stream<Measure> shares(Item item, boolean yesNo) {
        int shown = item.isWhole() ? item.categories().size() : 1;
        return IntStream.range(0, shown).mapToObj(category -> share(item, category, yesNo && category == 0));
    }

    private static Measure share(Item item, int category, boolean headline) {
        String answer = item.categories().get(category);
        return new Measure(
                "share:" + answer,
                item,
                Optional.of(answer),
                Scores.indicator(item.categories().size(), category),
                PERCENT,
                headline,
                (sample, scores) -> sample.share(category));
    }

    Estimate estimate(StratifiedSample sample) {
        return estimator.apply(sample, scores);
    }

    /** Whether the reliability of a figure is judged by its standard error. */
    boolean isBalance() {
        return category.isEmpty() && unit == PERCENT;
    }
}

package de.seismograph.trend;

import de.seismograph.statistics.CriticalValue;
import de.seismograph.statistics.DetectableChange;
import de.seismograph.statistics.Estimate;
import de.seismograph.statistics.FullSampleChange;
import de.seismograph.statistics.MatchedChange;
import de.seismograph.statistics.Overlap;
import de.seismograph.statistics.Scores;
import de.seismograph.statistics.StratifiedSample;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a figure has moved since the wave before.
 *
 * @param change among all respondents
 * @param matched among those who answered both times
 * @param composition whether the two lie far apart, so that who answers has probably changed, too; {@code null} where one is not known
 * @param detectable the smallest change that would be noticed, in the unit of the figure
 */
record Movement(
        @Nullable Change change,
        @Nullable MatchedPairs matched,
        @Nullable Boolean composition,
        @Nullable Double detectable) {
    /** Of a withheld cell. */
    static final Movement UNKNOWN = new Movement(null, null, null, null);

    /** A difference with its 95% interval, without finite population correction. */
    @Schema(name = "Change")
    record Change(
            @Schema(description = "In points, or in the unit of a number", examples = "4.9")
            double value,

            @Schema(examples = "-1.6") double low,
            @Schema(examples = "11.4") double high) {
        static Change of(Estimate estimate, double unit) {
            return new Change(
                    TrendRow.rounded(unit * estimate.value()),
                    TrendRow.rounded(unit * estimate.low()),
                    TrendRow.rounded(unit * estimate.high()));
        }
    }

    /** The mean difference among those who answered both times. */
    @Schema(name = "MatchedChange")
    record MatchedPairs(
            @Schema(description = "In points", examples = "7.5")
            double value,

            @Schema(examples = "1.1") double low,
            @Schema(examples = "13.9") double high,

            @Schema(description = "Those who answered both times, rounded to 5", examples = "200")
            int pairs) {
        private static final int STEP = 5;
        private static final Scores RANGE = Scores.of(-2, 2);

        static MatchedPairs of(MatchedChange matched, double unit) {
            Estimate estimate = Estimate.symmetric(
                    matched.estimate().value(),
                    Math.sqrt(matched.varianceWithoutCorrection()),
                    CriticalValue.forDegreesOfFreedom(matched.m() - 1),
                    RANGE);
            Change change = Change.of(estimate, unit);
            return new MatchedPairs(
                    change.value(), change.low(), change.high(), (int) Math.round(matched.m() / STEP) * STEP);
        }
    }

    /** In the first wave of a series there is nothing but what could be noticed in the next. */
    static Movement first(Measure measure, StratifiedSample now) {
        double error = measure.unit() * Math.sqrt(now.varianceWithoutCorrection(measure.scores()));
        return new Movement(null, null, null, detectable(DetectableChange.withoutPrevious(error)));
    }

    /** @param matched of the headline figure of the nation, where it is known */
    static Movement since(
            StratifiedSample before, StratifiedSample now, Measure measure, Optional<MatchedChange> matched) {
        FullSampleChange change =
                FullSampleChange.between(before, now, measure.scores(), overlap(before, now, measure, matched));
        return new Movement(
                Change.of(change.estimate(), measure.unit()),
                matched.map(m -> MatchedPairs.of(m, measure.unit())).orElse(null),
                matched.map(change::hasCompositionEffect).orElse(null),
                detectable(DetectableChange.of(measure.unit() * Math.sqrt(change.variance()))));
    }

    /** What two waves of a series have in common, from published figures alone. */
    static Overlap overlap(
            StratifiedSample before, StratifiedSample now, Measure measure, Optional<MatchedChange> matched) {
        return matched.map(m -> Overlap.of(
                        m,
                        before.weighted().variance(measure.scores()).orElseThrow(),
                        now.weighted().variance(measure.scores()).orElseThrow()))
                .orElse(Overlap.NONE);
    }

    private static double detectable(DetectableChange change) {
        return TrendRow.rounded(change.size());
    }
}

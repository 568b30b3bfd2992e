package de.seismograph.trend;

import static de.seismograph.trend.TrendRow.rounded;

import de.seismograph.release.ReleasedWave;
import de.seismograph.shared.LocalizedText;
import de.seismograph.statistics.Departure;
import de.seismograph.statistics.TremorAssessment;
import de.seismograph.statistics.TremorThresholds;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far one series had moved in one wave, with all it was judged by. */
@Schema(name = "Tremor")
record Tremor(
        @Schema(examples = "displacement") String topic,
        @Schema(examples = "displacement-change") String indicator,
        @Schema(examples = "1") int version,
        @Schema(examples = "k3m9x2qdra") String pulse,
        @Schema(examples = "2026-Q1") String period,

        @Schema(description = "DE or the key of a Land", examples = "DE")
        String geo,

        @Nullable @Schema(nullable = true) String phase,
        @Nullable @Schema(nullable = true) String size,
        @Nullable @Schema(nullable = true) String carrier,

        @Schema(description = "balance, or share:Y of a yes-or-no question", examples = "balance")
        String measure,

        Level level,

        @Schema(description = "Whether it has moved slowly to one side for long")
        boolean drift,

        @Schema(description = "The figure of this wave", examples = "28.0")
        double value,

        @Schema(description = "The recent normal: the weighted mean of the waves before", examples = "12.643776")
        double recentNormal,

        @Schema(description = "The figure minus the recent normal, in points", examples = "15.356224")
        double change,

        @Schema(description = "Standard error of the change, in points", examples = "4.265585")
        double se,

        @Schema(description = "How far the 95% interval of the change reaches to either side", examples = "8.360393")
        double margin,

        @Schema(
                description = "Probability of such a change while nothing moves but by chance and wobble",
                examples = "0.000318")
        double p,

        @Schema(description = "The same, adjusted for all series released with this pulse", examples = "0.0055")
        double adjustedP,

        @Schema(description = "Waves of the series, this one included", examples = "5")
        int waves,

        TremorThresholds thresholds,

        @Schema(description = "In a sentence, with its numbers")
        LocalizedText explanation) {

    static Tremor of(
            ReleasedWave wave, Selection.Cell cell, Measure measure, TremorAssessment assessment, LocalizedText topic) {
        Departure departure = assessment.departure();
        Level level = Level.of(assessment.level());
        return new Tremor(
                wave.question().topic(),
                wave.wave().indicator(),
                wave.wave().version(),
                wave.wave().pulse(),
                wave.period().code(),
                cell.geo(),
                cell.phase(),
                cell.size(),
                cell.carrier(),
                measure.name(),
                level,
                assessment.drift(),
                rounded(departure.reference() + departure.change()),
                rounded(departure.reference()),
                rounded(departure.change()),
                rounded(departure.standardError()),
                rounded(departure.margin()),
                departure.p(),
                assessment.adjusted(),
                departure.waves(),
                wave.thresholds(),
                Explanation.of(level, assessment.drift(), topic, Place.of(cell, wave.audience()), departure));
    }
}

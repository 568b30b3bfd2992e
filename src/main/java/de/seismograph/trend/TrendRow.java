package de.seismograph.trend;

import com.fasterxml.jackson.annotation.JsonProperty;
import de.seismograph.pulse.Audience;
import de.seismograph.release.ReleasedWave;
import de.seismograph.release.Wave;
import de.seismograph.trend.Movement.Change;
import de.seismograph.trend.Movement.MatchedPairs;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One figure of a series: one measure of one cell in one wave. A withheld cell has no figures and gives no reason. */
@Schema(name = "TrendRow")
record TrendRow(
        @Schema(examples = "displacement") String topic,
        @Schema(examples = "displacement-change") String indicator,
        @Schema(examples = "1") int version,
        @Schema(examples = "k3m9x2qdra") String pulse,

        @Schema(
                description =
                        "Who was asked; an empty object for everybody. All figures, also those of geo DE, speak of this audience")
        Audience audience,

        @Schema(examples = "2026-Q1") String period,

        @Schema(description = "DE or the key of a Land", examples = "05")
        String geo,

        @Nullable @Schema(nullable = true) String phase,
        @Nullable @Schema(nullable = true) String size,
        @Nullable @Schema(nullable = true) String carrier,
        @Schema(examples = "balance") String measure,

        @Nullable
        @Schema(
                nullable = true,
                description = "Balance from -100 to 100, share in percent, or mean of a number",
                examples = "17.0")
        Double value,

        @Nullable @Schema(nullable = true, description = "Standard error, in the unit of the value", examples = "2.6")
        Double se,

        @Nullable @Schema(nullable = true, description = "Lower end of the 95% interval", examples = "11.9")
        Double low,

        @Nullable @Schema(nullable = true, description = "Upper end of the 95% interval", examples = "22.1")
        Double high,

        @Nullable
        @Schema(
                nullable = true,
                description = "Respondents with a valid answer, of share:DK all respondents, rounded to 5",
                examples = "300")
        Integer n,

        @Nullable @Schema(nullable = true, description = "Neighbourhoods in the frame", examples = "1000")
        Integer invited,

        @Nullable
        @Schema(nullable = true, description = "Percent of the invited; only where at least 30 were", examples = "30.0")
        Double responseRate,

        @Nullable @Schema(nullable = true, description = "Since the wave before, among all respondents")
        Change change,

        @Nullable
        @Schema(
                nullable = true,
                description =
                        "Since the wave before, among those who answered both; of the nation's headline figure, from 30 pairs on")
        MatchedPairs matchedChange,

        @Nullable
        @Schema(
                nullable = true,
                description =
                        "Whether the two changes lie more than two standard errors apart, though they may point the same way: then who answers has probably changed, too")
        Boolean composition,

        @Nullable @Schema(nullable = true, description = "Of a balance: whether zero lies outside its interval")
        Boolean differsFromZero,

        @Nullable
        @Schema(nullable = true, description = "How far it has moved; of headline figures, from the second wave on")
        Level level,

        @Nullable
        @Schema(
                nullable = true,
                description = "Whether it has moved slowly to one side for long; where there is a level")
        Boolean drift,

        @Nullable
        @Schema(nullable = true, description = "The smallest change that would mostly be noticed", examples = "12.0")
        Double minimalDetectableChange,

        Status status,

        @Schema(description = "1, or 2 once the release has been withdrawn", examples = "1")
        int vintage) {
    private static final double MICRO = 1e6;

    /** Whether, and how, a figure is shown. */
    enum Status {
        @JsonProperty("ok")
        OK,
        /** With a standard error above 15 points. */
        @JsonProperty("unreliable")
        UNRELIABLE,
        /** Nearly all have answered alike, and only that is told. */
        @JsonProperty("topcoded")
        TOPCODED,
        @JsonProperty("withheld")
        WITHHELD;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static double rounded(double figure) {
        return Math.rint(figure * MICRO) / MICRO + 0.0;
    }

    /** Everything that names a row. */
    record Place(ReleasedWave wave, Selection.Cell cell, Measure measure, int vintage) {
        TrendRow showing(Figure figure) {
            Wave counted = wave.wave();
            return new TrendRow(
                    wave.question().topic(),
                    counted.indicator(),
                    counted.version(),
                    counted.pulse(),
                    wave.audience(),
                    wave.period().code(),
                    cell.geo(),
                    cell.phase(),
                    cell.size(),
                    cell.carrier(),
                    measure.name(),
                    figure.value(),
                    figure.se(),
                    figure.low(),
                    figure.high(),
                    figure.size().n(),
                    figure.size().invited(),
                    figure.size().responseRate(),
                    figure.movement().change(),
                    figure.movement().matched(),
                    figure.movement().composition(),
                    figure.differsFromZero(),
                    figure.level(),
                    figure.drift(),
                    figure.movement().detectable(),
                    figure.status(),
                    vintage);
        }
    }
}

package de.seismograph.trend;

import com.fasterxml.jackson.annotation.JsonProperty;
import de.seismograph.pulse.Audience;
import de.seismograph.statistics.Estimate;
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
        @Schema(nullable = true, description = "Respondents with a valid answer, rounded to 5", examples = "300")
        Integer n,

        @Nullable @Schema(nullable = true, description = "Neighbourhoods in the frame", examples = "1000")
        Integer invited,

        @Nullable
        @Schema(nullable = true, description = "Percent of the invited; only where at least 30 were", examples = "30.0")
        Double responseRate,

        Status status,
        @Schema(examples = "1") int vintage) {
    private static final double MICRO = 1e6;

    /** Whether a figure can be shown. */
    enum Status {
        @JsonProperty("ok")
        OK,
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
    record Place(
            String topic,
            String indicator,
            int version,
            String pulse,
            Audience audience,
            String period,
            Selection.Cell cell,
            String measure) {
        TrendRow withheld() {
            return row(null, null, null, null, null, null, null, Status.WITHHELD);
        }

        TrendRow showing(Estimate estimate, Size size) {
            return row(
                    rounded(estimate.value()),
                    rounded(estimate.standardError()),
                    rounded(estimate.low()),
                    rounded(estimate.high()),
                    size.n(),
                    size.invited(),
                    size.responseRate(),
                    Status.OK);
        }

        private TrendRow row(
                @Nullable Double value,
                @Nullable Double se,
                @Nullable Double low,
                @Nullable Double high,
                @Nullable Integer n,
                @Nullable Integer invited,
                @Nullable Double responseRate,
                Status status) {
            return new TrendRow(
                    topic,
                    indicator,
                    version,
                    pulse,
                    audience,
                    period,
                    cell.geo(),
                    cell.phase(),
                    cell.size(),
                    cell.carrier(),
                    measure,
                    value,
                    se,
                    low,
                    high,
                    n,
                    invited,
                    responseRate,
                    status,
                    1);
        }
    }

    /** How many were asked and how many answered, as far as it is shown. */
    record Size(int n, int invited, @Nullable Double responseRate) {}
}

package de.seismograph.signal;

import de.seismograph.release.Dimension;
import de.seismograph.release.PublishedCell;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** In how many neighbourhoods a topic that was raised is an issue, of those that have said. */
@Schema(name = "SignalSummary")
record SignalSummaryRow(
        @Schema(examples = "displacement") String topic,
        @Schema(examples = "2026-Q1") String period,

        @Schema(description = "DE or the key of a Land", examples = "DE")
        String geo,

        @Schema(description = "Neighbourhoods that have said one or the other, rounded to five", examples = "45")
        int n,

        @Schema(description = "Neighbourhoods there are", examples = "1000")
        int invited,

        @Nullable
        @Schema(
                nullable = true,
                description = "Percent in which it is so; null where nearly all say the same, see status",
                examples = "72.5")
        Double share,

        @Schema(
                description = "ok, or topcoded: more than 90% say the same",
                enumeration = {"ok", "topcoded"})
        String status,

        @Nullable
        @Schema(
                nullable = true,
                description = "What nearly all say, where the row is topcoded",
                enumeration = {"yes", "no"})
        String top) {
    private static final double PERCENT = 100;
    private static final double TENTHS = 10;

    static SignalSummaryRow of(String topic, String period, PublishedCell cell) {
        List<Double> counts = cell.counts();
        return new SignalSummaryRow(
                topic,
                period,
                cell.dimension() == Dimension.NATIONAL ? "DE" : cell.code(),
                cell.shownRespondents(),
                cell.invited(),
                counts == null ? null : share(counts),
                counts == null ? "topcoded" : "ok",
                cell.topCategory());
    }

    private static double share(List<Double> counts) {
        double all = counts.stream().mapToDouble(Double::doubleValue).sum();
        return Math.round(counts.get(0) / all * PERCENT * TENTHS) / TENTHS;
    }
}

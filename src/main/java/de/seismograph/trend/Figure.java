package de.seismograph.trend;

import static de.seismograph.trend.TrendRow.rounded;

import de.seismograph.release.Item;
import de.seismograph.release.PublishedCell;
import de.seismograph.statistics.Estimate;
import de.seismograph.statistics.ResponseRate;
import de.seismograph.statistics.TremorAssessment;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a row shows; nothing at all where its cell is withheld, which looks alike whatever the reason. */
record Figure(
        @Nullable Double value,
        @Nullable Double se,
        @Nullable Double low,
        @Nullable Double high,
        Size size,
        Movement movement,
        @Nullable Boolean differsFromZero,
        @Nullable Level level,
        @Nullable Boolean drift,
        TrendRow.Status status) {
    static final Figure WITHHELD = new Figure(
            null, null, null, null, Size.WITHHELD, Movement.UNKNOWN, null, null, null, TrendRow.Status.WITHHELD);

    private static final double TOP = 90;
    private static final double WHOLE = 100;

    /** How many were asked and how many answered, as far as it is shown. */
    record Size(
            @Nullable Integer n,
            @Nullable Integer invited,
            @Nullable Double responseRate) {
        static final Size WITHHELD = new Size(null, null, null);

        private static final int FEWEST_FOR_RATE = 30;

        static Size of(PublishedCell cell) {
            int n = cell.shownRespondents();
            boolean rated = cell.invited() >= FEWEST_FOR_RATE
                    && cell.dimension().isRated()
                    && !cell.item().equals(Item.DONT_KNOW.id());
            return new Size(
                    n,
                    cell.invited(),
                    rated ? rounded(ResponseRate.of(n, cell.invited()).percent()) : null);
        }
    }

    /** @param assessment of the headline figure, from the second wave on */
    static Figure of(
            Estimate estimate, Measure measure, Size size, Movement movement, Optional<TremorAssessment> assessment) {
        boolean unreliable = measure.isBalance() && estimate.unreliable();
        return new Figure(
                rounded(estimate.value()),
                rounded(estimate.standardError()),
                rounded(estimate.low()),
                rounded(estimate.high()),
                size,
                movement,
                measure.isBalance() ? estimate.excludesZero() : null,
                assessment.map(found -> Level.of(found.level())).orElse(null),
                assessment.map(TremorAssessment::drift).orElse(null),
                unreliable ? TrendRow.Status.UNRELIABLE : TrendRow.Status.OK);
    }

    /** Of a share it is told on which side it lies; of anything else nothing. */
    static Figure topcoded(Measure measure, PublishedCell cell) {
        Optional<Boolean> top = measure.category().map(category -> category.equals(cell.topCategory()));
        return new Figure(
                null,
                null,
                top.map(t -> t ? TOP : 0).orElse(null),
                top.map(t -> t ? WHOLE : WHOLE - TOP).orElse(null),
                Size.of(cell),
                Movement.UNKNOWN,
                null,
                null,
                null,
                TrendRow.Status.TOPCODED);
    }
}

package de.seismograph.practice;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.seismograph.release.Dimension;
import de.seismograph.release.PublishedCell;
import de.seismograph.release.Summary;
import de.seismograph.statistics.CriticalValue;
import de.seismograph.statistics.Estimate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is published of the opinions of a factor. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Agreement", description = "Published once ten neighbourhoods have judged, with noise")
record Agreement(
        @Schema(description = "Neighbourhoods that have judged, rounded to five", examples = "35")
        int n,

        @Nullable @Schema(description = "Percent who agree", examples = "71.4")
        Double agree,

        @Nullable @Schema(description = "Percent who disagree", examples = "17.1")
        Double disagree,

        @Nullable @Schema(description = "Percent with whom it does not arise", examples = "11.4")
        Double notHere,

        @Nullable @Schema(description = "What more than 90 percent say, where no finer share is published")
        Opinion nearlyAll,

        @Schema(
                description =
                        "Lower end of the 95 percent interval of the share who agree among those who agree or disagree, in percent (Wilson): the order of the list. Where nearly all agree, that of 90 percent",
                examples = "63.3")
        double agreeAtLeast,

        LocalDate publishedOn,

        @Schema(description = "Counts on with each publication", examples = "2")
        int edition) {
    /** What is known of a share that is published as "nearly all". */
    private static final double NEARLY_ALL = 0.9;

    private static final int AGREE = Opinion.AGREE.ordinal();
    private static final int DISAGREE = Opinion.DISAGREE.ordinal();
    private static final int NOT_HERE = Opinion.NOT_HERE.ordinal();

    static Optional<Agreement> of(Summary summary) {
        return summary.cell(Opinion.KEY, Dimension.NATIONAL, "").map(cell -> of(cell, summary));
    }

    /**
     * Where a factor stands among others of which something is published, as a text in whose order they are: by the least share who
     * agree, then by how many have judged.
     */
    static String standing(PublishedCell cell) {
        return "%04d|%06d".formatted(Math.round(1000 - 10 * agreeAtLeast(cell)), 999_999 - cell.shownRespondents());
    }

    private static double agreeAtLeast(PublishedCell cell) {
        List<Double> counts = cell.counts();
        if (counts != null) {
            return percent(lowest(counts.get(AGREE), counts.get(DISAGREE)));
        }
        int n = cell.shownRespondents();
        return Opinion.withId(cell.topCategory()) == Opinion.AGREE
                ? percent(lowest(NEARLY_ALL * n, (1 - NEARLY_ALL) * n))
                : 0;
    }

    private static Agreement of(PublishedCell cell, Summary summary) {
        int n = cell.shownRespondents();
        double agreeAtLeast = agreeAtLeast(cell);
        List<Double> counts = cell.counts();
        if (counts == null) {
            Opinion top = Opinion.withId(cell.topCategory());
            return new Agreement(n, null, null, null, top, agreeAtLeast, summary.publishedOn(), summary.edition());
        }
        double all = counts.stream().mapToDouble(Double::doubleValue).sum();
        return new Agreement(
                n,
                percent(counts.get(AGREE) / all),
                percent(counts.get(DISAGREE) / all),
                percent(counts.get(NOT_HERE) / all),
                null,
                agreeAtLeast,
                summary.publishedOn(),
                summary.edition());
    }

    /**
     * The least share who agree that goes with what was counted, 0 to 1: the lower end of the score interval of Wilson (1927), JASA 22,
     * 209–212, so that nine of ten come behind ninety of a hundred. Nothing at all where nobody has said either.
     *
     * @param agree how many agree, not negative
     * @param disagree how many disagree, not negative
     */
    static double lowest(double agree, double disagree) {
        double n = agree + disagree;
        return n <= 0
                ? 0
                : Estimate.wilson(agree / n, 0, n, 0, CriticalValue.normal()).low();
    }

    private static double percent(double share) {
        return Math.round(share * 1000) / 10.0;
    }
}

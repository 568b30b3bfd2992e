package de.seismograph.release;

import de.seismograph.statistics.Distribution;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One item of one published cell of one wave of an indicator.
 *
 * @param code the cell inside its dimension; empty nationally
 * @param item the id of the item
 * @param invited neighbourhoods of the frame in this cell
 * @param respondents those with a valid answer, as far as noise lets know
 * @param counts answers in each category, with noise and, nationally, weighted by Land; {@code null} where nearly all are alike
 * @param topCategory what nearly all have answered, where that is the only thing told
 */
public record PublishedCell(
        Dimension dimension,
        String code,
        String item,
        int invited,
        int respondents,
        @Nullable List<Double> counts,
        @Nullable String topCategory) {
    /** Published numbers of respondents are multiples of it. */
    public static final int STEP = 5;

    public PublishedCell {
        if (respondents < 1 || invited < 1) {
            throw new IllegalArgumentException("A published cell has respondents");
        }
        if ((counts == null) == (topCategory == null)) {
            throw new IllegalArgumentException(
                    "Either the counts of a cell are published or what nearly all have answered");
        }
        counts = counts == null ? null : List.copyOf(counts);
    }

    /** What is published of noisy counts; nothing if the noise has left nobody. Only what nearly all answer is coded at the top. */
    static Optional<PublishedCell> of(Dimension dimension, String code, Item item, int invited, Distribution noisy) {
        int respondents = (int) Math.round(noisy.n());
        if (respondents < 1) {
            return Optional.empty();
        }
        OptionalInt top = item.equals(Item.DONT_KNOW) ? OptionalInt.empty() : noisy.dominant();
        return Optional.of(
                top.isEmpty()
                        ? new PublishedCell(dimension, code, item.id(), invited, respondents, noisy.counts(), null)
                        : new PublishedCell(
                                dimension,
                                code,
                                item.id(),
                                invited,
                                rounded(respondents),
                                null,
                                item.categories().get(top.getAsInt())));
    }

    /** The number of respondents as it is shown. */
    public int shownRespondents() {
        return Math.min(rounded(respondents), invited / STEP * STEP);
    }

    private static int rounded(int respondents) {
        return Math.max(STEP, Math.round((float) respondents / STEP) * STEP);
    }
}

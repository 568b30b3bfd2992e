package de.seismograph.release;

import de.seismograph.statistics.PerturbationRow;
import de.seismograph.statistics.PerturbationTable;
import java.util.stream.IntStream;

/**
 * How probable a published count is for each true one. What cannot be is not quite impossible, so that a chain of guesses finds
 * its way through, and ends there hardly ever.
 */
final class NoiseLaw {
    /** Logarithm by which a count is less probable for each step beyond the greatest change. */
    private static final double BEYOND = -12;

    private static final double EXACT = -5;

    private final PerturbationTable table;

    NoiseLaw(PerturbationTable table) {
        this.table = table;
    }

    /** By which factor it gets more probable that this was published when a true count of 0, 1 … most - 1 grows by one. */
    double[] growth(double published, int most) {
        double[] logs = IntStream.rangeClosed(0, most)
                .mapToDouble(count -> log((int) published, count))
                .toArray();
        return IntStream.range(0, most)
                .mapToDouble(count -> Math.exp(logs[count + 1] - logs[count]))
                .toArray();
    }

    double log(int published, int count) {
        int change = published - count;
        if (table.rows().isEmpty()) {
            return EXACT * Math.abs(change);
        }
        if (count == 0) {
            return BEYOND * published;
        }
        PerturbationRow law = table.rows().get(Math.min(count, table.rows().size()) - 1);
        int last = law.cumulative().size() - 1;
        int place = change + law.row();
        int inside = Math.max(0, Math.min(last, place));
        double probability =
                law.cumulative().get(inside) - (inside == 0 ? 0 : law.cumulative().get(inside - 1));
        return Math.log(probability) + BEYOND * Math.abs(place - inside);
    }
}

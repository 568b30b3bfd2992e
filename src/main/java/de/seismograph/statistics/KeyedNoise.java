package de.seismograph.statistics;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.ToDoubleBiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The noise of all cells of one table, drawn from the keys of the cells: the same cell gets the same noise whenever and
 * wherever it is asked for, and nobody without the secret can foretell it.
 */
public final class KeyedNoise {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final String WEIGHTED = "w|";
    private static final double TENTHS = 10;
    private static final int UNUSED_BITS = 11;
    private static final double UNIT = 0x1.0p-53;

    private final PerturbationTable table;
    private final UnaryOperator<byte[]> hmac;
    private final String context;

    /**
     * @param hmac HMAC-SHA-256 under the secret of the deployment
     * @param context what the table is about, different for every wave, question and vintage; ends with |
     * @throws IllegalArgumentException if the context does not end with |
     */
    public KeyedNoise(PerturbationTable table, UnaryOperator<byte[]> hmac, String context) {
        if (!context.endsWith("|")) {
            throw new IllegalArgumentException("A context ends with |: " + context);
        }
        this.table = table;
        this.hmac = hmac;
        this.context = context;
    }

    /**
     * Counts of people, or of pairs of their answers, with noise: zero stays zero, nothing falls below zero.
     *
     * @param counts whole numbers
     * @throws IllegalArgumentException if a count is no whole number
     */
    public Distribution perturb(Distribution counts, CellKey key) {
        return each(counts, (category, count) -> {
            if (count != Math.rint(count)) {
                throw new IllegalArgumentException("Nobody counts " + count + " people");
            }
            return count + table.change((long) count.doubleValue(), uniform(context, key, category));
        });
    }

    /**
     * Weighted counts with normal noise of the same variance, rounded to 0.1: whole-numbered noise would show the
     * fraction of the weights. Zero stays zero, nothing falls below zero; without noise nothing is rounded either.
     */
    public Distribution perturbWeighted(Distribution weighted, CellKey key) {
        double variance = table.perturbation().variance();
        if (variance == 0) {
            return weighted;
        }
        return each(weighted, (category, count) -> {
            // The middle of the interval that the 53 bits stand for, so that the quantile is finite.
            double uniform = uniform(context + WEIGHTED, key, category) + UNIT / 2;
            double noisy = count + Math.sqrt(variance) * NORMAL.inverseCumulativeProbability(uniform);
            return count == 0 ? 0 : Math.max(0, Math.rint(noisy * TENTHS) / TENTHS);
        });
    }

    /** From 0 to 1, 1 excluded: 53 bits of HMAC(context, category, cell key). */
    double uniform(CellKey key, int category) {
        return uniform(context, key, category);
    }

    private double uniform(String context, CellKey key, int category) {
        byte[] text = (context + category + "|").getBytes(StandardCharsets.UTF_8);
        byte[] message = ByteBuffer.allocate(text.length + Long.BYTES)
                .put(text)
                .putLong(key.value())
                .array();
        return (ByteBuffer.wrap(hmac.apply(message)).getLong() >>> UNUSED_BITS) * UNIT;
    }

    /** @param noisy from the number of the category, counted from one, and its count */
    private static Distribution each(Distribution counts, ToDoubleBiFunction<Integer, Double> noisy) {
        return Distribution.of(IntStream.rangeClosed(1, counts.categories())
                .mapToDouble(category ->
                        noisy.applyAsDouble(category, counts.counts().get(category - 1)))
                .toArray());
    }
}

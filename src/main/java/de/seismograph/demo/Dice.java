package de.seismograph.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Repeatable chance: every subject has a stream of its own, in whatever order and from whatever thread it is asked for. */
record Dice(long seed) {
    private static final long FNV_PRIME = 0x100000001b3L;

    /** The stream of a subject, such as "opinion", a neighbourhood and a topic; always the same from its start. */
    RandomGenerator of(Object... subject) {
        long state = seed;
        for (Object part : subject) {
            for (char letter : (part + "/").toCharArray()) {
                state = (state ^ letter) * FNV_PRIME;
            }
        }
        return new SplittableRandom(state);
    }

    /** One of some things, each as likely as its weight says. */
    static <T> T one(Map<T, Double> weights, RandomGenerator chance) {
        double left = chance.nextDouble()
                * weights.values().stream().mapToDouble(Double::doubleValue).sum();
        @Nullable T last = null;
        for (Map.Entry<T, Double> thing : weights.entrySet()) {
            last = thing.getKey();
            left -= thing.getValue();
            if (left < 0) {
                break;
            }
        }
        return Objects.requireNonNull(last, "Nothing to choose from");
    }

    static <T> Map<T, Double> weighed(List<T> things, ToDoubleFunction<T> weight) {
        Map<T, Double> weights = new LinkedHashMap<>();
        things.forEach(thing -> weights.put(thing, weight.applyAsDouble(thing)));
        return weights;
    }

    static <T> List<T> shuffled(List<T> things, RandomGenerator chance) {
        List<T> shuffled = new ArrayList<>(things);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            Collections.swap(shuffled, i, chance.nextInt(i + 1));
        }
        return shuffled;
    }
}

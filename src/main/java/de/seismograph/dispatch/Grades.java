package de.seismograph.dispatch;

import de.seismograph.release.PublishedCell;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * How often each grade of relevance was given, as far as it is published.
 *
 * @param counts of the grades 1 to 5, finite and not negative
 */
record Grades(List<Double> counts) {
    static final Grades NONE = new Grades(Collections.nCopies(RatingQuestions.MOST, 0.0));

    private static final double ROUNDING = 1e-9;

    Grades {
        counts = List.copyOf(counts);
        if (counts.size() != RatingQuestions.MOST || counts.stream().anyMatch(count -> !(count >= 0))) {
            throw new IllegalArgumentException("Grades are five counts, none of them negative: " + counts);
        }
    }

    /** So many who have given one grade. */
    static Grades all(int grade, double number) {
        List<Double> counts = new ArrayList<>(NONE.counts);
        counts.set(grade - 1, number);
        return new Grades(counts);
    }

    /** Those of published cells together. Where nearly all have given one grade, as if all had: the median is the same. */
    static Grades of(Collection<PublishedCell> cells) {
        return cells.stream().map(Grades::of).reduce(NONE, Grades::plus);
    }

    /** As above, of one. */
    static Grades of(PublishedCell cell) {
        List<Double> counts = cell.counts();
        return counts == null ? all(Integer.parseInt(cell.topCategory()), cell.respondents()) : new Grades(counts);
    }

    Grades plus(Grades other) {
        return new Grades(IntStream.range(0, counts.size())
                .mapToObj(i -> counts.get(i) + other.counts.get(i))
                .toList());
    }

    double number() {
        return counts.stream().mapToDouble(count -> count).sum();
    }

    /** The grade in the middle, or halfway between two; empty without grades. */
    OptionalDouble median() {
        double half = number() / 2;
        if (half == 0) {
            return OptionalDouble.empty();
        }
        double below = 0;
        for (int i = 0; i < counts.size(); i++) {
            below += counts.get(i);
            if (Math.abs(below - half) < ROUNDING) {
                return OptionalDouble.of((i + 1 + nextGiven(i + 1)) / 2.0);
            }
            if (below > half) {
                return OptionalDouble.of(i + 1);
            }
        }
        throw new IllegalStateException("More than all of " + counts);
    }

    private int nextGiven(int from) {
        return IntStream.range(from, counts.size())
                        .filter(i -> counts.get(i) > 0)
                        .findFirst()
                        .orElseThrow()
                + 1;
    }

    /** Empty without grades. */
    OptionalDouble mean() {
        double number = number();
        return number == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(IntStream.range(0, counts.size())
                                .mapToDouble(i -> (i + 1) * counts.get(i))
                                .sum()
                        / number);
    }
}

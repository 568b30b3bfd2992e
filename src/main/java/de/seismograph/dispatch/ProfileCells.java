package de.seismograph.dispatch;

import de.seismograph.dispatch.ProfileView.Share;
import de.seismograph.release.PublishedCell;
import de.seismograph.release.Summary;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads published cells of ratings. Where nearly all are alike, that alone is known. */
final class ProfileCells {
    private static final int NEARLY_ALL = 90;
    private static final int ALL = 100;
    private static final double TENTH = 10;
    private static final String YES = "Y";

    private final Summary summary;

    ProfileCells(Summary summary) {
        this.summary = summary;
    }

    /** @param relevance the cell of the grades */
    ProfileView.Cell cell(PublishedCell relevance) {
        Grades grades = Grades.of(relevance);
        return new ProfileView.Cell(
                relevance.dimension().toString(),
                relevance.code(),
                relevance.shownRespondents(),
                relevance.invited(),
                rounded(grades.median()),
                relevance.counts() == null ? null : rounded(grades.mean()),
                IntStream.rangeClosed(RatingQuestions.LEAST, RatingQuestions.MOST)
                        .mapToObj(grade -> share(relevance, Integer.toString(grade), grade - 1))
                        .toList(),
                summary.cell(RatingQuestions.KNOWN, relevance.dimension(), relevance.code())
                        .map(known -> share(known, YES, 0))
                        .orElse(null),
                forwarded(relevance));
    }

    private List<Share> forwarded(PublishedCell relevance) {
        List<PublishedCell> cells = summary.cells(RatingQuestions.FORWARDED, relevance.dimension()).stream()
                .filter(cell -> cell.code().equals(relevance.code()))
                .toList();
        return Stream.concat(Stream.of(Area.values()).map(Area::toString), Stream.of(RatingQuestions.NOBODY))
                .flatMap(id ->
                        cells.stream().filter(cell -> cell.item().equals(id)).map(cell -> share(cell, id, 0)))
                .toList();
    }

    private static Share share(PublishedCell cell, String of, int category) {
        List<Double> counts = cell.counts();
        if (counts == null) {
            boolean nearlyAll = of.equals(cell.topCategory());
            return new Share(of, null, nearlyAll ? NEARLY_ALL : 0, nearlyAll ? ALL : ALL - NEARLY_ALL);
        }
        double all = counts.stream().mapToDouble(count -> count).sum();
        return new Share(of, rounded(OptionalDouble.of(ALL * counts.get(category) / all)), null, null);
    }

    private static @Nullable Double rounded(OptionalDouble value) {
        return value.isPresent() ? Math.round(value.getAsDouble() * TENTH) / TENTH : null;
    }
}

package de.seismograph.trend;

import de.seismograph.release.Dimension;
import de.seismograph.release.Item;
import de.seismograph.release.Publications;
import de.seismograph.release.Publications.WaveKey;
import de.seismograph.release.PublishedCell;
import de.seismograph.release.PublishedPairs;
import de.seismograph.release.PublishedTopics;
import de.seismograph.release.ReleasedWave;
import de.seismograph.shared.Problem;
import de.seismograph.statistics.StratifiedSample;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Computes the rows of a trend from published cells. */
@ApplicationScoped
class Trends {
    private final Publications publications;
    private final PublishedTopics topics;
    private final Boards boards;

    Trends(Publications publications, PublishedTopics topics, Boards boards) {
        this.publications = publications;
        this.topics = topics;
        this.boards = boards;
    }

    /** @throws Problem 400 for a topic or an indicator of which nothing is published */
    List<TrendRow> rows(TrendQuery query, Vintage vintage) throws SQLException {
        if (query.topic() != null) {
            topics.demand(query.topic());
        }
        if (query.indicators() != null) {
            demandKnown(query.indicators());
        }
        Dimension dimension = query.selection().dimension();
        List<ReleasedWave> waves = publications.waves(query.topic(), indicators(query), null).stream()
                .filter(vintage::isReleased)
                .filter(wave -> wave.wave().crossed() || !dimension.isCrossing())
                .toList();
        Map<WaveKey, List<PublishedCell>> cells = publications.cells(waves, dimensions(dimension));
        Map<WaveKey, PublishedPairs> pairs = publications.pairs(waves);
        Board board = boards.of(vintage);
        return waves.stream()
                .map(wave -> WaveFigures.of(wave, cells, pairs))
                .collect(Collectors.groupingBy(
                        figures -> figures.wave().series(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(series -> rows(query, vintage, board, series))
                .toList();
    }

    /** A series that nothing has been released of yet is not known here, unless it is a standing one. */
    private void demandKnown(List<String> indicators) throws SQLException {
        List<String> unknown = new ArrayList<>(indicators);
        unknown.removeAll(publications.released(indicators));
        if (!unknown.isEmpty()) {
            unknown.removeAll(topics.standingIndicators());
        }
        if (!unknown.isEmpty()) {
            throw Problem.invalidParameter(
                    "indicator",
                    "There is no indicator \"" + unknown.get(0) + "\"; GET /indicators lists the published ones.");
        }
    }

    private @Nullable Collection<String> indicators(TrendQuery query) throws SQLException {
        return query.indicators() == null || !query.indicators().isEmpty()
                ? query.indicators()
                : topics.standingIndicators();
    }

    private static Collection<Dimension> dimensions(Dimension dimension) {
        return dimension == Dimension.NATIONAL ? EnumSet.of(Dimension.NATIONAL, Dimension.LAND) : EnumSet.of(dimension);
    }

    private static Stream<TrendRow> rows(TrendQuery query, Vintage vintage, Board board, List<WaveFigures> series) {
        Map<WaveFigures, WaveFigures> before = before(vintage, series);
        List<TrendRow> rows = new ArrayList<>();
        for (WaveFigures now : series) {
            if (query.wants(now.wave().period())) {
                Rows shown = new Rows(
                        now, Optional.ofNullable(before.get(now)), board, vintage.isWithdrawn(now.wave()) ? 2 : 1);
                List<Measure> measures = query.measures(now.wave().question());
                query.selection()
                        .cells()
                        .forEach(cell -> measures.forEach(
                                measure -> rows.add(shown.row(query.selection().dimension(), cell, measure))));
            }
        }
        return rows.stream();
    }

    /** The wave that was known before each; a withdrawn one counts for nothing, not even for that. */
    private static Map<WaveFigures, WaveFigures> before(Vintage vintage, List<WaveFigures> series) {
        List<WaveFigures> known = series.stream()
                .filter(figures -> vintage.counts(figures.wave()))
                .sorted(Comparator.comparing(figures -> Board.Release.of(figures.wave())))
                .toList();
        Map<WaveFigures, WaveFigures> before = new HashMap<>();
        for (int i = 1; i < known.size(); i++) {
            before.put(known.get(i), known.get(i - 1));
        }
        return before;
    }

    /** The rows of one wave. */
    private record Rows(WaveFigures now, Optional<WaveFigures> before, Board board, int vintage) {
        TrendRow row(Dimension dimension, Selection.Cell cell, Measure measure) {
            return new TrendRow.Place(now.wave(), cell, measure, vintage)
                    .showing(vintage == 1 ? figure(dimension, cell.code(dimension), measure) : Figure.WITHHELD);
        }

        private Figure figure(Dimension dimension, String code, Measure measure) {
            Item item = measure.item();
            Optional<PublishedCell> published = now.cell(dimension, code, item);
            if (published.isEmpty()) {
                return Figure.WITHHELD;
            }
            if (published.get().topCategory() != null) {
                return Figure.topcoded(measure, published.get());
            }
            return now.sample(dimension, code, item)
                    .map(sample -> Figure.of(
                            measure.estimate(sample),
                            measure,
                            Figure.Size.of(published.get()),
                            movement(dimension, code, measure, sample),
                            measure.headline() ? board.of(now.wave(), dimension, code) : Optional.empty()))
                    .orElse(Figure.WITHHELD);
        }

        private Movement movement(Dimension dimension, String code, Measure measure, StratifiedSample sample) {
            return before.flatMap(earlier -> earlier.sample(dimension, code, measure.item())
                            .map(previous -> Movement.since(
                                    previous,
                                    sample,
                                    measure,
                                    measure.headline() && dimension == Dimension.NATIONAL
                                            ? now.matched(earlier)
                                            : Optional.empty())))
                    .orElseGet(() -> Movement.first(measure, sample));
        }
    }
}

package de.seismograph.trend;

import de.seismograph.release.Dimension;
import de.seismograph.release.Publications;
import de.seismograph.release.Publications.WaveKey;
import de.seismograph.release.PublishedCell;
import de.seismograph.release.PublishedTopics;
import de.seismograph.release.ReleasedWave;
import de.seismograph.shared.Problem;
import de.seismograph.statistics.Estimate;
import de.seismograph.statistics.ResponseRate;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Computes the rows of a trend from published cells. */
@ApplicationScoped
class Trends {
    private static final int N_STEP = 5;
    private static final int FEWEST_FOR_RATE = 30;

    private final Publications publications;
    private final PublishedTopics topics;

    Trends(Publications publications, PublishedTopics topics) {
        this.publications = publications;
        this.topics = topics;
    }

    /** @throws Problem 400 for a topic or an indicator of which nothing is published */
    List<TrendRow> rows(TrendQuery query) throws SQLException {
        if (query.topic() != null) {
            topics.demand(query.topic());
        }
        if (query.indicators() != null) {
            demandKnown(query.indicators());
        }
        Selection selection = query.selection();
        List<ReleasedWave> waves = publications.waves(query.topic(), indicators(query), null).stream()
                .filter(wave -> query.wants(wave.period()))
                .filter(wave -> wave.wave().crossed() || !selection.dimension().isCrossing())
                .toList();
        Map<WaveKey, List<PublishedCell>> cells = publications.cells(waves, dimensions(selection));
        return waves.stream()
                .flatMap(wave -> rows(query, wave, cells.getOrDefault(WaveKey.of(wave.wave()), List.of())))
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

    private static Collection<Dimension> dimensions(Selection selection) {
        return selection.dimension() == Dimension.NATIONAL
                ? EnumSet.of(Dimension.NATIONAL, Dimension.LAND)
                : EnumSet.of(selection.dimension());
    }

    private static Stream<TrendRow> rows(TrendQuery query, ReleasedWave wave, List<PublishedCell> cells) {
        Selection selection = query.selection();
        List<Measure> measures = Measure.of(wave.question()).stream()
                .filter(measure -> query.wants(measure.name()))
                .toList();
        List<PublishedCell> laender = cells.stream()
                .filter(cell -> cell.dimension() == Dimension.LAND)
                .toList();
        Map<String, PublishedCell> wanted = cells.stream()
                .filter(cell -> cell.dimension() == selection.dimension())
                .collect(Collectors.toMap(PublishedCell::code, Function.identity()));
        return selection.cells().stream()
                .flatMap(cell -> measures.stream().map(measure -> {
                    TrendRow.Place place = place(wave, cell, measure);
                    PublishedCell published = wanted.get(cell.code(selection.dimension()));
                    return published == null ? place.withheld() : row(place, measure, published, laender);
                }));
    }

    private static TrendRow row(
            TrendRow.Place place, Measure measure, PublishedCell cell, List<PublishedCell> laender) {
        Optional<Estimate> estimate =
                cell.dimension() == Dimension.NATIONAL ? measure.ofNation(cell, laender) : measure.ofCell(cell);
        return estimate.map(e -> place.showing(e, size(cell))).orElseGet(place::withheld);
    }

    private static TrendRow.Size size(PublishedCell cell) {
        int n = Math.min(Math.round((float) cell.respondents() / N_STEP) * N_STEP, cell.invited());
        boolean rated = cell.invited() >= FEWEST_FOR_RATE
                && (cell.dimension() == Dimension.NATIONAL || cell.dimension() == Dimension.LAND);
        return new TrendRow.Size(
                n,
                cell.invited(),
                rated ? TrendRow.rounded(ResponseRate.of(n, cell.invited()).percent()) : null);
    }

    private static TrendRow.Place place(ReleasedWave wave, Selection.Cell cell, Measure measure) {
        return new TrendRow.Place(
                wave.question().topic(),
                wave.wave().indicator(),
                wave.wave().version(),
                wave.wave().pulse(),
                wave.audience(),
                wave.period().code(),
                cell,
                measure.name());
    }
}

package de.seismograph.trend;

import de.seismograph.pulse.Indicator;
import de.seismograph.release.Dimension;
import de.seismograph.release.Publications;
import de.seismograph.release.Publications.WaveKey;
import de.seismograph.release.PublishedCell;
import de.seismograph.release.ReleasedWave;
import de.seismograph.shared.Problem;
import de.seismograph.statistics.Estimate;
import de.seismograph.statistics.ResponseRate;
import de.seismograph.topic.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    Trends(Publications publications) {
        this.publications = publications;
    }

    /** @throws Problem 400 for a topic or an indicator there is none of */
    @Transactional
    List<TrendRow> rows(TrendQuery query) {
        if (query.topic() != null) {
            Topic.demandInParameter(query.topic());
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

    private static void demandKnown(List<String> indicators) {
        Set<String> known = Indicator.versions(indicators).keySet().stream()
                .map(Indicator.Key::id)
                .collect(Collectors.toSet());
        indicators.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw Problem.invalidParameter(
                    "indicator", "There is no indicator \"" + id + "\"; GET /indicators lists the published ones.");
        });
    }

    private static @Nullable Collection<String> indicators(TrendQuery query) {
        if (query.indicators() == null || !query.indicators().isEmpty()) {
            return query.indicators();
        }
        return Topic.inOrder().stream().map(Topic::standingIndicator).toList();
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

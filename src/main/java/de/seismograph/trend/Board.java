package de.seismograph.trend;

import de.seismograph.release.Dimension;
import de.seismograph.release.ReleasedWave;
import de.seismograph.statistics.MatchedChange;
import de.seismograph.statistics.Overlap;
import de.seismograph.statistics.Reach;
import de.seismograph.statistics.Reading;
import de.seismograph.statistics.StratifiedSample;
import de.seismograph.statistics.TremorAssessment;
import de.seismograph.statistics.TremorBoard;
import de.seismograph.statistics.TremorSeries;
import de.seismograph.statistics.TremorThresholds;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What has moved, in all series together: whether one has is judged among all that were released with the same pulse.
 *
 * @param waves all waves, in the order in which they became known
 * @param assessments of the headline figure of each cell of a release, the nations of all its questions first
 */
record Board(List<ReleasedWave> waves, Map<Release, NavigableMap<Place, TremorAssessment>> assessments) {

    /** A cell of a series; a new wording is another series. */
    record Place(String indicator, int version, Dimension dimension, String code) implements Comparable<Place> {
        private static final Comparator<Place> ORDER = Comparator.comparing(Place::dimension)
                .thenComparing(Place::code)
                .thenComparing(Place::indicator)
                .thenComparing(Place::version);

        static Place of(ReleasedWave wave, Dimension dimension, String code) {
            return new Place(wave.wave().indicator(), wave.wave().version(), dimension, code);
        }

        boolean isOf(ReleasedWave wave) {
            return equals(of(wave, dimension, code));
        }

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /** What waves are released with, in the order in which they became known: a late one changes nothing said before. */
    record Release(Instant releasedAt, Instant closedAt, String pulse) implements Comparable<Release> {
        private static final Comparator<Release> ORDER = Comparator.comparing(Release::releasedAt)
                .thenComparing(Release::closedAt)
                .thenComparing(Release::pulse);

        static Release of(ReleasedWave wave) {
            return new Release(wave.releasedAt(), wave.closedAt(), wave.wave().pulse());
        }

        @Override
        public int compareTo(Release other) {
            return ORDER.compare(this, other);
        }
    }

    /** @param waves all that count, in the order in which they became known */
    static Board of(List<WaveFigures> waves) {
        Map<Place, Growing> series = new LinkedHashMap<>();
        Map<Release, TremorThresholds> thresholds = new HashMap<>();
        for (WaveFigures figures : waves) {
            thresholds.put(Release.of(figures.wave()), figures.wave().thresholds());
            Measure.headline(figures.wave().question())
                    .ifPresent(headline -> figures.cells(headline.item())
                            .forEach(cell -> series.computeIfAbsent(
                                            Place.of(figures.wave(), cell.dimension(), cell.code()),
                                            place -> new Growing(headline, cell.dimension(), cell.code()))
                                    .add(figures)));
        }
        Map<Place, TremorSeries<Release>> grown = new LinkedHashMap<>();
        series.forEach((place, growing) -> grown.put(place, growing.series()));
        Map<Release, NavigableMap<Place, TremorAssessment>> assessments = new HashMap<>();
        TremorBoard.assess(grown, thresholds::get)
                .forEach((place, judged) -> judged.forEach((release, assessment) -> assessments
                        .computeIfAbsent(release, first -> new TreeMap<>())
                        .put(place, assessment)));
        return new Board(waves.stream().map(WaveFigures::wave).toList(), assessments);
    }

    /** All cells of a wave that were judged, the nation first. */
    SortedMap<Place, TremorAssessment> of(ReleasedWave wave) {
        SortedMap<Place, TremorAssessment> found = new TreeMap<>(ofRelease(wave));
        found.keySet().removeIf(place -> !place.isOf(wave));
        return found;
    }

    /** Nothing for the first wave of a series, and where a cell is withheld. */
    Optional<TremorAssessment> of(ReleasedWave wave, Dimension dimension, String code) {
        return Optional.ofNullable(ofRelease(wave).get(Place.of(wave, dimension, code)));
    }

    private NavigableMap<Place, TremorAssessment> ofRelease(ReleasedWave wave) {
        return assessments.getOrDefault(Release.of(wave), Collections.emptyNavigableMap());
    }

    /** A series while its waves are gone through. */
    private static final class Growing {
        private final Measure headline;
        private final Dimension dimension;
        private final String code;
        private final NavigableMap<Release, Reading> readings = new TreeMap<>();
        private @Nullable WaveFigures last;

        Growing(Measure headline, Dimension dimension, String code) {
            this.headline = headline;
            this.dimension = dimension;
            this.code = code;
        }

        void add(WaveFigures figures) {
            sample(figures, dimension, code).ifPresent(now -> {
                readings.put(Release.of(figures.wave()), reading(figures, now));
                last = figures;
            });
        }

        private Optional<StratifiedSample> sample(WaveFigures figures, Dimension dimension, String code) {
            return figures.sample(dimension, code, headline.item());
        }

        private Reading reading(WaveFigures figures, StratifiedSample now) {
            if (dimension == Dimension.NATIONAL) {
                return Reading.ofNation(now, headline.scores(), covariance(figures, now));
            }
            return sample(figures, Dimension.NATIONAL, "")
                    .map(nation -> Reading.ofCell(
                            now, nation, headline.scores(), figures.wave().thresholds()))
                    .orElseGet(() -> Reading.ofNation(now, headline.scores(), 0));
        }

        private double covariance(WaveFigures figures, StratifiedSample now) {
            if (last == null) {
                return 0;
            }
            StratifiedSample before = sample(last, dimension, code).orElseThrow();
            Optional<MatchedChange> matched = figures.matched(last);
            Overlap overlap = Movement.overlap(before, now, headline, matched);
            return overlap.ofMeans(before.weighted().n(), now.weighted().n());
        }

        TremorSeries<Release> series() {
            return new TremorSeries<>(dimension == Dimension.NATIONAL ? Reach.NATIONAL : Reach.SUBGROUP, readings);
        }
    }
}

package de.seismograph.trend;

import de.seismograph.pulse.QuestionKind;
import de.seismograph.release.Dimension;
import de.seismograph.release.Item;
import de.seismograph.release.Publications.WaveKey;
import de.seismograph.release.PublishedCell;
import de.seismograph.release.PublishedPairs;
import de.seismograph.release.ReleasedWave;
import de.seismograph.statistics.Distribution;
import de.seismograph.statistics.MatchedChange;
import de.seismograph.statistics.StratifiedSample;
import de.seismograph.statistics.Stratum;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What has been published of one wave, ready to be estimated from. */
final class WaveFigures {
    private final ReleasedWave wave;
    private final Map<Place, PublishedCell> cells;
    private final @Nullable PublishedPairs pairs;

    WaveFigures(ReleasedWave wave, List<PublishedCell> cells, @Nullable PublishedPairs pairs) {
        this.wave = wave;
        this.cells = cells.stream().collect(Collectors.toMap(Place::of, Function.identity()));
        this.pairs = pairs;
    }

    /** What there is of a wave among cells and pairs of many. */
    static WaveFigures of(
            ReleasedWave wave, Map<WaveKey, List<PublishedCell>> cells, Map<WaveKey, PublishedPairs> pairs) {
        WaveKey key = WaveKey.of(wave.wave());
        return new WaveFigures(wave, cells.getOrDefault(key, List.of()), pairs.get(key));
    }

    /** Where a figure belongs. */
    private record Place(Dimension dimension, String code, String item) {
        static Place of(PublishedCell cell) {
            return new Place(cell.dimension(), cell.code(), cell.item());
        }
    }

    ReleasedWave wave() {
        return wave;
    }

    /** A cell, unless it is withheld. */
    Optional<PublishedCell> cell(Dimension dimension, String code, Item item) {
        return Optional.ofNullable(cells.get(new Place(dimension, code, item.id())));
    }

    /** All cells of an item that are not withheld. */
    Stream<PublishedCell> cells(Item item) {
        return cells.values().stream().filter(cell -> cell.item().equals(item.id()));
    }

    /** The sample that a cell's figures come from; nothing where it is withheld, or nearly all are alike. */
    Optional<StratifiedSample> sample(Dimension dimension, String code, Item item) {
        return cell(dimension, code, item).filter(cell -> cell.counts() != null).flatMap(cell -> {
            double noise = noise(item, answers(cell));
            return dimension == Dimension.NATIONAL
                    ? StratifiedSample.published(answers(cell), cell.invited(), laender(item), noise)
                    : StratifiedSample.cell(stratum(cell), noise);
        });
    }

    /**
     * The variance of the noise on each count. A sample takes the noise of its categories to be independent; where a category is the
     * rest of a noisy sum, as with options and those who did not know, so much on each gives the variance their share has: with p
     * chosen of n, V (1 + p²)/n² of an option, and V ((1 − p)² + J p²)/n² where the others are the sum of J categories.
     */
    private double noise(Item item, Distribution answers) {
        double variance = wave.terms().noiseVariance();
        double p = answers.share(0).orElse(0);
        double independent = (1 - p) * (1 - p) + p * p;
        if (item.isWhole()) {
            return variance;
        }
        if (!item.equals(Item.DONT_KNOW) || wave.question().kind() == QuestionKind.MULTI) {
            return variance * (1 + p * p) / independent;
        }
        int categories = wave.question().categories().size();
        return variance * ((1 - p) * (1 - p) + categories * p * p) / independent;
    }

    private List<Stratum> laender(Item item) {
        return cells(item)
                .filter(cell -> cell.dimension() == Dimension.LAND && cell.counts() != null)
                .sorted(Comparator.comparing(PublishedCell::code))
                .map(WaveFigures::stratum)
                .toList();
    }

    private static Stratum stratum(PublishedCell cell) {
        return new Stratum(cell.invited(), answers(cell));
    }

    private static Distribution answers(PublishedCell cell) {
        return new Distribution(Objects.requireNonNull(cell.counts()));
    }

    /** How those have moved who answered this wave and that one; nothing if they are too few, or that is not the one before. */
    Optional<MatchedChange> matched(WaveFigures before) {
        return pairs == null || !pairs.previous().equals(before.wave.wave().pulse())
                ? Optional.empty()
                : MatchedChange.of(
                        pairs.differences(), wave.wave().invited(), wave.terms().noiseVariance());
    }
}

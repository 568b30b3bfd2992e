package de.seismograph.trend;

import de.seismograph.release.Dimension;
import de.seismograph.release.Publications;
import de.seismograph.release.ReleasedWave;
import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;

/** Keeps what has moved, as of each vintage that is asked for. */
@ApplicationScoped
class Boards {
    private final Publications publications;

    Boards(Publications publications) {
        this.publications = publications;
    }

    @CacheResult(cacheName = "boards")
    Board of(Vintage vintage) throws SQLException {
        List<ReleasedWave> waves = publications.waves(null, null, null).stream()
                .filter(vintage::counts)
                .sorted(Comparator.comparing(Board.Release::of))
                .toList();
        var cells = publications.cells(waves, EnumSet.allOf(Dimension.class));
        var pairs = publications.pairs(waves);
        return Board.of(
                waves.stream().map(wave -> WaveFigures.of(wave, cells, pairs)).toList());
    }
}

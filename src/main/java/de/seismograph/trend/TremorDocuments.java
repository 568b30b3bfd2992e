package de.seismograph.trend;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.seismograph.release.PublishedTopics;
import de.seismograph.release.ReleasedWave;
import de.seismograph.shared.Document;
import de.seismograph.shared.LocalizedText;
import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tremors as finished bytes, kept in memory by vintage, for a minute: an editor may rename a topic. */
@ApplicationScoped
class TremorDocuments {
    private final Boards boards;
    private final PublishedTopics topics;
    private final ObjectMapper json;

    TremorDocuments(Boards boards, PublishedTopics topics, ObjectMapper json) {
        this.boards = boards;
        this.topics = topics;
        this.json = json;
    }

    @CacheResult(cacheName = "tremors")
    Document of(TremorQuery query, Vintage vintage) throws SQLException {
        if (query.topic() != null) {
            topics.demand(query.topic());
        }
        try {
            return Document.of(json.writeValueAsBytes(tremors(query, vintage)), MediaType.APPLICATION_JSON);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Cannot write tremors as JSON", e);
        }
    }

    /** The latest wave first. */
    List<Tremor> tremors(TremorQuery query, Vintage vintage) throws SQLException {
        Board board = boards.of(vintage);
        Map<String, LocalizedText> names = topics.names();
        List<Tremor> tremors = new ArrayList<>();
        for (int i = board.waves().size() - 1; i >= 0; i--) {
            ReleasedWave wave = board.waves().get(i);
            if (query.wants(wave)) {
                Measure.headline(wave.question())
                        .ifPresent(measure -> board.of(wave).forEach((place, assessment) -> {
                            Selection.Cell cell = Selection.Cell.of(place.dimension(), place.code());
                            if (query.wants(cell) && query.wants(assessment)) {
                                tremors.add(Tremor.of(
                                        wave,
                                        cell,
                                        measure,
                                        assessment,
                                        names.get(wave.question().topic())));
                            }
                        }));
            }
        }
        return tremors;
    }
}

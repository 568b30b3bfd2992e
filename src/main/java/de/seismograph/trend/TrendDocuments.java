package de.seismograph.trend;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.seismograph.shared.Document;
import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Trends as finished bytes. They are kept in memory by vintage, so that most reads cost no more than a constant. */
@ApplicationScoped
class TrendDocuments {
    private static final String[] COLUMNS = {
        "topic",
        "indicator",
        "version",
        "pulse",
        "audience",
        "period",
        "geo",
        "phase",
        "size",
        "carrier",
        "measure",
        "value",
        "se",
        "low",
        "high",
        "n",
        "invited",
        "responseRate",
        "change",
        "changeLow",
        "changeHigh",
        "matchedChange",
        "matchedChangeLow",
        "matchedChangeHigh",
        "pairs",
        "composition",
        "differsFromZero",
        "level",
        "drift",
        "minimalDetectableChange",
        "status",
        "vintage"
    };

    private final Trends trends;
    private final ObjectMapper json;

    TrendDocuments(Trends trends, ObjectMapper json) {
        this.trends = trends;
        this.json = json;
    }

    @CacheResult(cacheName = "trends")
    Document of(TrendQuery query, Vintage vintage) throws SQLException {
        List<TrendRow> rows = trends.rows(query, vintage);
        byte[] bytes = switch (query.format()) {
            case JSON -> json(rows);
            case JSONL -> lines(rows);
            case CSV -> csv(rows);
        };
        return Document.of(bytes, query.format().mediaType());
    }

    private byte[] lines(List<TrendRow> rows) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (TrendRow row : rows) {
            lines.writeBytes(json(row));
            lines.write('\n');
        }
        return lines.toByteArray();
    }

    private byte[] json(Object rows) {
        try {
            return json.writeValueAsBytes(rows);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write rows as JSON", e);
        }
    }

    private static byte[] csv(List<TrendRow> rows) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(
                text, CSVFormat.RFC4180.builder().setHeader(COLUMNS).get())) {
            for (TrendRow row : rows) {
                var change = Optional.ofNullable(row.change());
                var matched = Optional.ofNullable(row.matchedChange());
                printer.printRecord(
                        row.topic(),
                        row.indicator(),
                        row.version(),
                        row.pulse(),
                        row.audience().label(),
                        row.period(),
                        row.geo(),
                        row.phase(),
                        row.size(),
                        row.carrier(),
                        row.measure(),
                        row.value(),
                        row.se(),
                        row.low(),
                        row.high(),
                        row.n(),
                        row.invited(),
                        row.responseRate(),
                        change.map(Movement.Change::value).orElse(null),
                        change.map(Movement.Change::low).orElse(null),
                        change.map(Movement.Change::high).orElse(null),
                        matched.map(Movement.MatchedPairs::value).orElse(null),
                        matched.map(Movement.MatchedPairs::low).orElse(null),
                        matched.map(Movement.MatchedPairs::high).orElse(null),
                        matched.map(Movement.MatchedPairs::pairs).orElse(null),
                        row.composition(),
                        row.differsFromZero(),
                        row.level(),
                        row.drift(),
                        row.minimalDetectableChange(),
                        row.status(),
                        row.vintage());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write rows as CSV", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}

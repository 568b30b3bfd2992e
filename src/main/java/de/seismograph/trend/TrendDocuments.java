package de.seismograph.trend;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.seismograph.pulse.PulseReleased;
import io.quarkus.cache.CacheInvalidateAll;
import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Trends as finished bytes. They are kept in memory, so that most reads cost no more than a constant; a release clears them
 * here at once and on other instances within the second that they live.
 */
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
        "status",
        "vintage"
    };

    private final Trends trends;
    private final ObjectMapper json;

    TrendDocuments(Trends trends, ObjectMapper json) {
        this.trends = trends;
        this.json = json;
    }

    /**
     * @param etag strong: names exactly these bytes
     */
    record Document(byte[] bytes, String etag) {}

    @CacheResult(cacheName = "trends")
    Document of(TrendQuery query) throws SQLException {
        List<TrendRow> rows = trends.rows(query);
        byte[] bytes = query.format() == TrendQuery.Format.CSV ? csv(rows) : json(rows);
        return new Document(bytes, digest(bytes));
    }

    @CacheInvalidateAll(cacheName = "trends")
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) PulseReleased released) {
        // the annotation does it
    }

    private byte[] json(List<TrendRow> rows) {
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
                        row.status(),
                        row.vintage());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write rows as CSV", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}

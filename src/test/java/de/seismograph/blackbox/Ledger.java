package de.seismograph.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What clients know for certain: the number of an answer is noted here only after its 2xx. */
final class Ledger {
    private final Map<String, Integer> sent = new ConcurrentHashMap<>();
    private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();
    private final AtomicInteger notes = new AtomicInteger();

    void sends(String token, int number) {
        sent.put(token, number);
    }

    void acknowledges(String token, int number) {
        acknowledged.put(token, number);
        notes.incrementAndGet();
    }

    int notes() {
        return notes.get();
    }

    /** Every answer is there, at least as new as noted, and no newer than sent; and there is one sheet for each. */
    void isKeptBy(RunningSeismograph service) throws Exception {
        assertThat(acknowledged).isNotEmpty();
        for (String token : sent.keySet()) {
            isKeptBy(service, token);
        }
        assertThat(sheets(service)).isBetween((long) acknowledged.size(), (long) sent.size());
    }

    private void isKeptBy(RunningSeismograph service, String token) throws IOException {
        JsonNode sheet =
                Api.invited(service, token).get("/sheet").demanding(200).json();
        int found = sheet.path("answers").path(0).path("number").asInt(0);
        assertThat(found).isBetween(acknowledged.getOrDefault(token, 0), sent.get(token));
        assertThat(sheet.path("revision").asInt()).as("as often as it changed").isEqualTo(found);
    }

    private static long sheets(RunningSeismograph service) throws Exception {
        String pulse = Api.admin(service)
                .get("/pulses")
                .demanding(200)
                .json()
                .path(0)
                .path("id")
                .asText();
        try (var connection = service.database();
                var query = connection.createStatement();
                var counted = query.executeQuery("select count(*) from sheet_" + pulse)) {
            counted.next();
            return counted.getLong(1);
        }
    }
}

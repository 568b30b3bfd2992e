package de.seismograph.blackbox;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import de.seismograph.blackbox.Postbox.Letter;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A pulse that has come all the way from an empty service to managers who are invited. */
record OpenPulse(RunningSeismograph service, String id) {
    /** Takes any whole number up to a million. */
    static final Map<String, Object> A_NUMBER = Map.of(
            "id", "q1",
            "topic", "displacement",
            "kind", "number",
            "wording", Map.of("de", "Wie viele?", "en", "How many?"),
            "bins", List.of(0, 10, 1_000_000));

    @SafeVarargs
    static OpenPulse asking(RunningSeismograph service, Neighbourhoods invited, Map<String, Object>... questions)
            throws IOException {
        invited.importInto(service);
        return wave(service, "2026-Q3", questions);
    }

    /** One more, of some period. */
    @SafeVarargs
    static OpenPulse wave(RunningSeismograph service, String period, Map<String, Object>... questions)
            throws IOException {
        String id = Api.admin(service)
                .post("/pulses", draft(period, List.of(questions)))
                .demanding(201)
                .json()
                .path("id")
                .asText();
        return opened(service, id);
    }

    /** One that somebody has drafted. */
    static OpenPulse opened(RunningSeismograph service, String id) throws IOException {
        Api.admin(service).post("/pulses/" + id + "/opening").demanding(200);
        return new OpenPulse(service, id);
    }

    /** Takes PP to MM, and is compared with the next wave. */
    static final Map<String, Object> A_SCALE = Map.of(
            "id", "q1",
            "topic", "displacement",
            "kind", "five-point",
            "wording", Map.of("de", "Wie sehr?", "en", "How much?"));

    /** Takes any text. */
    static final Map<String, Object> WORDS = Map.of(
            "id",
            "words",
            "topic",
            "displacement",
            "kind",
            "text",
            "wording",
            Map.of("de", "Was noch?", "en", "What else?"));

    private static Map<String, Object> draft(String period, List<Map<String, Object>> questions) {
        return Map.of(
                "title", Map.of("de", "Verdrängung jetzt", "en", "Displacement now"),
                "occasion", Map.of("de", "Der neue Mietspiegel", "en", "The new rent index"),
                "period", period,
                "closesAt",
                        Instant.now()
                                .plus(14, ChronoUnit.DAYS)
                                .truncatedTo(ChronoUnit.SECONDS)
                                .toString(),
                "questions", questions);
    }

    void invite() throws IOException {
        Api.admin(service).post("/pulses/" + id + "/invitations").demanding(202);
    }

    JsonNode mails() throws IOException {
        return Api.admin(service)
                .get("/pulses/" + id + "/invitations")
                .demanding(200)
                .json();
    }

    /** The newest token of every neighbourhood, as soon as all mails are there. */
    Map<String, String> tokens(Postbox postbox) throws Exception {
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> mails().path("waiting").asInt() == 0);
        Map<String, String> tokens = new LinkedHashMap<>();
        for (Letter letter : postbox.letters()) {
            if (letter.text().contains("/p/" + id + "#")) {
                tokens.put(letter.to().replace("nm-", "").replace("@example.org", ""), letter.token());
            }
        }
        return tokens;
    }

    void close() throws IOException {
        Api.admin(service).post("/pulses/" + id + "/closing").demanding(200);
    }

    /** Invites a few and gives their tokens, where only the answering matters. */
    static List<String> tokensOfAFew(RunningSeismograph service, Postbox postbox, int managers) throws Exception {
        OpenPulse pulse = asking(service, Neighbourhoods.in("05", managers), A_NUMBER);
        pulse.invite();
        return List.copyOf(pulse.tokens(postbox).values());
    }

    static Map<String, Object> number(int number) {
        return Map.of("answers", List.of(Map.of("question", "q1", "number", number)));
    }

    static Map<String, Object> value(String value) {
        return Map.of("answers", List.of(Map.of("question", "q1", "value", value)));
    }
}

package de.seismograph.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From what three managers raise to what came of it, over HTTP and mail alone; only time is made to pass. */
class TwoWayStoryIT {
    private static final Map<String, Object> DISPLACEMENT =
            Map.of("id", "q1", "topic", "displacement", "indicator", "displacement-change", "kind", "five-point");
    private static final Neighbourhoods INVITED = Neighbourhoods.in("05", 30).and("11", 30);

    @AutoClose
    final Postbox postbox = Postbox.open();

    @AutoClose
    RunningSeismograph service;

    @BeforeEach
    void start() throws IOException {
        service = RunningSeismograph.onAFreshDirectory()
                .mailingTo(postbox)
                .set("SEISMOGRAPH_DUTY_OWNER_EMAIL", "office@example.org")
                .start();
        INVITED.importInto(service);
    }

    @Test
    void whatThreeManagersRaiseIsAnsweredAndItsEffectIsCounted() throws Exception {
        for (String period : List.of("2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4")) {
            answered(OpenPulse.wave(service, period, DISPLACEMENT), "E", "M", "P");
        }

        String signal = manager("05-1")
                .post(
                        "/signals",
                        Map.of("topic", "displacement", "severity", 4, "text", "Drei Häuser in einer Straße verkauft."))
                .demanding(201)
                .json()
                .path("id")
                .asText();
        support(signal, "05-2");
        support(signal, "11-1");
        assertThat(duties()).isEmpty();
        theNightPasses();
        assertThat(duties()).hasSize(1);
        JsonNode duty = duties().get(0);
        String id = duty.path("id").asText();
        assertThat(duty.path("origin").asText()).isEqualTo("signal");
        assertThat(duty.path("state").asText()).isEqualTo("received");

        OpenPulse pulse = OpenPulse.opened(
                service,
                Api.admin(service)
                        .post("/signals/" + signal + "/pulse")
                        .demanding(201)
                        .json()
                        .path("pulse")
                        .asText());
        answered(pulse, "PP", "PP", "P");
        soon().untilAsserted(
                        () -> assertThat(Api.json(duty(id).path("reasons"))).contains("bundesweit: "));
        assertThat(duty(id).path("pulse").asText()).isEqualTo(pulse.id());
        assertThat(Api.json(tremors())).contains("\"level\":\"tremor\"");
        Api.admin(service).post("/pulses/" + pulse.id() + "/archiving").demanding(409);

        letPass(Duration.ofDays(31));
        soon().untilAsserted(
                        () -> assertThat(subjects("office@example.org")).anyMatch(s -> s.startsWith("Überfällige")));
        assertThat(duty(id).path("overdue").asBoolean()).isTrue();
        assertThat(summary().path("overdue").asInt()).isEqualTo(1);
        assertThat(summary().path("replyRate").asDouble()).isZero();

        Api.admin(service)
                .put(
                        "/duties/" + id + "/answer",
                        Map.of(
                                "outcome",
                                "measure",
                                "text",
                                Map.of("de", "Wir schicken ein Team.", "en", "We send a team.")))
                .demanding(200);
        everybodyHears("Eine Antwort: ", "An answer: ", "Wir schicken ein Team.", "We send a team.");
        Api.admin(service).post("/pulses/" + pulse.id() + "/archiving").demanding(200);

        letPass(Duration.ofDays(61));
        everybodyHears("Hat es geholfen? ", "Has it helped? ", "/m?section=duties", "/m?section=duties");
        for (String land : List.of("05", "11")) {
            for (int i = 0; i < 20; i++) {
                manager(land + "-" + i)
                        .put("/duties/" + id + "/effect", Map.of("helped", i % 4 == 0 ? "no" : "yes"))
                        .demanding(204);
            }
        }
        letPass(Duration.ofDays(15));
        soon().until(() -> duty(id).path("state").asText().equals("effect-checked"));
        assertThat(duty(id).path("helped").path("n").asInt()).isBetween(30, 50);
        assertThat(duty(id).path("helped").path("yes").asDouble()).isBetween(55.0, 95.0);
        JsonNode counted = summary();
        assertThat(counted.path("total").asInt()).isEqualTo(1);
        assertThat(counted.path("answered").asInt()).isEqualTo(1);
        assertThat(counted.path("answeredInTime").asInt()).isZero();
        assertThat(counted.path("replyRate").asDouble()).isEqualTo(100);
        assertThat(counted.path("medianDays").asDouble()).isEqualTo(31);
        assertThat(counted.path("effectChecked").asInt()).isEqualTo(1);
    }

    /** Everybody asked by a pulse answers it, in turn with these, and it is closed. */
    private void answered(OpenPulse pulse, String... values) throws Exception {
        pulse.invite();
        int given = 0;
        for (String token : pulse.tokens(postbox).values()) {
            Api.invited(service, token)
                    .putSheet(OpenPulse.value(values[given++ % values.length]))
                    .demanding(200);
        }
        assertThat(given).isEqualTo(INVITED.total());
        pulse.close();
    }

    private Api manager(String neighbourhood) throws Exception {
        return Api.manager(service, postbox, Neighbourhoods.address(neighbourhood));
    }

    private void support(String signal, String neighbourhood) throws Exception {
        manager(neighbourhood)
                .put("/signals/" + signal + "/stance", Map.of("stance", "supported"))
                .demanding(200);
    }

    private JsonNode duties() throws IOException {
        return Api.anybody(service)
                .get("/duties?topic=displacement")
                .demanding(200)
                .json();
    }

    private JsonNode duty(String id) throws IOException {
        return Api.anybody(service).get("/duties/" + id).demanding(200).json();
    }

    private JsonNode summary() throws IOException {
        return Api.anybody(service)
                .get("/duties/summary?topic=displacement")
                .demanding(200)
                .json();
    }

    private JsonNode tremors() throws IOException {
        return Api.anybody(service)
                .get("/tremors?topic=displacement&geo=DE")
                .demanding(200)
                .json();
    }

    private List<String> subjects(String address) throws Exception {
        return postbox.letters().stream()
                .filter(letter -> letter.to().equals(address))
                .map(Postbox.Letter::subject)
                .toList();
    }

    /** All who were asked, each once, in their language; whoever supported the signal is among them. */
    private void everybodyHears(String german, String english, String saidInGerman, String saidInEnglish) {
        soon().untilAsserted(() -> {
            List<Postbox.Letter> letters = postbox.letters().stream()
                    .filter(letter -> letter.subject().startsWith(german)
                            || letter.subject().startsWith(english))
                    .toList();
            assertThat(letters)
                    .extracting(Postbox.Letter::to)
                    .hasSize(INVITED.total())
                    .doesNotHaveDuplicates();
            assertThat(letters)
                    .allSatisfy(letter -> assertThat(letter.text())
                            .contains(letter.subject().startsWith(german) ? saidInGerman : saidInEnglish));
        });
    }

    /** The service wakes up every few seconds. */
    private static ConditionFactory soon() {
        return await().atMost(Duration.ofMinutes(1)).pollInterval(Duration.ofMillis(500));
    }

    /** Supporters are counted soon after midnight. */
    private void theNightPasses() throws Exception {
        try (var connection = service.database();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update signal set raised_on = raised_on - 1, weighed_on = weighed_on - 1");
        }
        soon().until(() -> !duties().isEmpty());
    }

    /** Whatever has happened to duties happened that much earlier. */
    private void letPass(Duration time) throws Exception {
        try (var connection = service.database();
                var moving = connection.prepareStatement("""
                        update duty set opened_at = opened_at - t, first_due_at = first_due_at - t, due_at = due_at - t,
                               examined_at = examined_at - t, answered_at = answered_at - t, reminded_at = reminded_at - t,
                               effect_asked_at = effect_asked_at - t, effect_until = effect_until - t
                          from (select make_interval(days => ?) as t) past
                        """)) {
            moving.setInt(1, Math.toIntExact(time.toDays()));
            moving.executeUpdate();
        }
    }
}

package de.seismograph.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever happens, logs and traces hold no address, no token, no password and no answer. */
class DiscreetIT {
    private static final String ANSWER = "an-unmistakable-answer";
    private static final String PASSWORD = "an-unmistakable-password";
    private static final Map<String, Object> QUESTION = Map.of(
            "id", "q1",
            "topic", "displacement",
            "kind", "single",
            "wording", Map.of("de", "Was?", "en", "What?"),
            "options",
                    List.of(
                            Map.of("id", ANSWER, "label", Map.of("de", "Das", "en", "That")),
                            Map.of("id", "another", "label", Map.of("de", "Dies", "en", "This"))));

    private final Queue<String> traces = new ConcurrentLinkedQueue<>();
    private HttpServer collector;

    @AutoClose
    final Postbox postbox = Postbox.open();

    @AutoClose
    RunningSeismograph service;

    @BeforeEach
    void start() throws IOException {
        collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        collector.createContext("/", exchange -> {
            traces.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        collector.start();
        service = RunningSeismograph.onAFreshDirectory()
                .mailingTo(postbox)
                .set("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "true")
                .set("QUARKUS_OTEL_SDK_DISABLED", "false")
                .set("QUARKUS_OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf")
                .set(
                        "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT",
                        "http://127.0.0.1:" + collector.getAddress().getPort())
                .start();
    }

    @AfterEach
    void stop() {
        collector.stop(0);
    }

    @Test
    void aWholeStoryLeavesNothingPersonalBehind() throws Exception {
        OpenPulse pulse = OpenPulse.asking(service, Neighbourhoods.in("05", 3), QUESTION);
        pulse.invite();
        List<String> tokens = List.copyOf(pulse.tokens(postbox).values());
        Api.invited(service, tokens.get(0)).putSheet(OpenPulse.value(ANSWER)).demanding(200);
        Api.invited(service, pulse.id() + "x".repeat(43))
                .putSheet(OpenPulse.value(ANSWER))
                .demanding(401);
        Api.anybody(service).signIn("admin", PASSWORD).demanding(401);
        breakTheSheetsOf(pulse);
        String incident = Api.invited(service, tokens.get(1))
                .putSheet(OpenPulse.value(ANSWER))
                .demanding(500)
                .json()
                .path("detail")
                .asText()
                .replaceAll(".*incident (.*)\\.", "$1");
        postbox.close();
        pulse.invite();
        await().atMost(Duration.ofSeconds(30)).until(() -> service.log().contains("was not handed over"));
        await().atMost(Duration.ofSeconds(30)).until(() -> traces.stream().anyMatch(sent -> sent.contains("/sheet")));
        service.stop();

        List<String> lines = service.log().lines().toList();
        assertThat(lines)
                .isNotEmpty()
                .allSatisfy(
                        line -> assertThat(Api.JSON.readTree(line).isObject()).isTrue());
        assertThat(service.log()).contains("Incident " + incident, "SQLSTATE 23514");
        nothingPersonal(service.log(), tokens);
        nothingPersonal(String.join("\n", traces), tokens);
        assertThat(String.join("\n", traces)).doesNotContain("exception.message");
        try (Stream<Path> files = Files.list(service.data().resolve("postgres").resolve("log"))) {
            for (Path log : files.toList()) {
                nothingPersonal(Files.readString(log), tokens);
            }
        }
    }

    private void nothingPersonal(String text, List<String> tokens) {
        assertThat(text)
                .doesNotContain("@example.org", "Groß", ANSWER, PASSWORD, "xxxxx")
                .doesNotContain(tokens);
        assertThat(text).doesNotContain(RunningSeismograph.ADMIN_PASSWORD);
    }

    /** From now on the database refuses this answer, as if the service had made a mistake. */
    private void breakTheSheetsOf(OpenPulse pulse) throws Exception {
        try (var connection = service.database();
                var statement = connection.createStatement()) {
            statement.execute("alter table sheet_" + pulse.id() + " add constraint broken check (answers[1] <> '"
                    + ANSWER + "') not valid");
        }
    }
}

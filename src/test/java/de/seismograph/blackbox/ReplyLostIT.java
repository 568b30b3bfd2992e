package de.seismograph.blackbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import de.seismograph.blackbox.Api.Answer;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** However often a sheet is sent, and whether or not the reply arrives, there is one sheet. */
class ReplyLostIT {
    private static final int CLIENTS = 100;

    static Postbox postbox;
    static RunningSeismograph service;
    static List<String> tokens;

    @BeforeAll
    static void invite() throws Exception {
        postbox = Postbox.open();
        service = RunningSeismograph.onAFreshDirectory().mailingTo(postbox).start();
        tokens = OpenPulse.tokensOfAFew(service, postbox, 13);
    }

    @AfterAll
    static void end() {
        service.close();
        postbox.close();
    }

    @Test
    void aReplyThatNobodyReadsAndARetryMakeOneSheetThatNeverChanged() throws Exception {
        String token = tokens.get(0);

        try (Socket unread = send(token, OpenPulse.number(7))) {
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> sheet(token).path("revision").asInt() == 1);
        }
        Answer retry = Api.invited(service, token).putSheet(OpenPulse.number(7)).demanding(200);

        assertThat(retry.json().path("revision").asInt()).isEqualTo(1);
        assertThat(sheet(token).path("answers").path(0).path("number").asInt()).isEqualTo(7);
    }

    @Test
    void hangingUpAtOnceAndRetryingMakeOneSheetWhetherOrNotTheFirstWasSaved() throws Exception {
        for (String token : tokens.subList(3, 13)) {
            send(token, OpenPulse.number(5)).close();
            Answer retry =
                    Api.invited(service, token).putSheet(OpenPulse.number(5)).demanding(200);

            assertThat(retry.json().path("revision").asInt()).isEqualTo(1);
        }
    }

    @Test
    void aHundredSheetsSentAtOnceWithOneLinkAreOneSheet() throws Exception {
        String token = tokens.get(1);
        List<Callable<Answer>> clients = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            clients.add(() -> Api.invited(service, token).putSheet(OpenPulse.number(3)));
        }
        var threads = Executors.newFixedThreadPool(CLIENTS);
        try {
            for (Future<Answer> answer : threads.invokeAll(clients)) {
                assertThat(answer.get().demanding(200).json().path("revision").asInt())
                        .isEqualTo(1);
            }
        } finally {
            threads.shutdown();
        }
        assertThat(sheet(token).path("revision").asInt()).isEqualTo(1);
    }

    @Test
    void hangingUpInTheMiddleOfASheetSavesNothingAndIsNobodysFault() throws Exception {
        for (int times = 1; times <= 10; times++) {
            send(tokens.get(2), "{\"answers\":", 1000).close();
        }

        assertThat(sheet(tokens.get(2)).path("revision").asInt()).isZero();
        await().during(Duration.ofSeconds(1))
                .atMost(Duration.ofSeconds(20))
                .until(() -> !service.log().contains("Incident"));
    }

    /** Sends all of a request and reads nothing of its answer. */
    private static Socket send(String token, Object sheet) throws IOException {
        String body = Api.json(sheet);
        return send(token, body, body.length());
    }

    private static Socket send(String token, String body, int announced) throws IOException {
        String request = "PUT /api/v1/sheet HTTP/1.1\r\nHost: localhost\r\nAuthorization: Invitation " + token
                + "\r\nContent-Type: application/json\r\nContent-Length: " + announced + "\r\n\r\n" + body;
        var socket = new Socket("127.0.0.1", service.address().getPort());
        socket.getOutputStream().write(request.getBytes(UTF_8));
        socket.getOutputStream().flush();
        return socket;
    }

    private static JsonNode sheet(String token) throws IOException {
        return Api.invited(service, token).get("/sheet").demanding(200).json();
    }
}

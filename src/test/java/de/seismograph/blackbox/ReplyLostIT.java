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
    static RunningService service;
    static List<String> tokens;

    @BeforeAll
    static void invite() throws Exception {
        postbox = Postbox.open();
        service = RunningService.onAFreshDirectory().mailingTo(postbox).start();
        tokens = OpenPulse.tokensOfAFew(service, postbox, 10);
    }

    @AfterAll
    static void end() {
        service.close();
        postbox.close();
    }

    @Test
    void aReplyThatNobodyReadsAndARetryMakeOneSheetThatNeverChanged() throws Exception {
        String token = tokens.get(0);

        send(token, OpenPulse.number(7));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> sheet(token).path("revision").asInt() == 1);
        Answer retry = Api.invited(service, token).putSheet(OpenPulse.number(7)).demanding(200);

        assertThat(retry.json().path("revision").asInt()).isEqualTo(1);
        assertThat(sheet(token).path("answers").path(0).path("number").asInt()).isEqualTo(7);
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

    /** Sends all of a request and hangs up without waiting. */
    private static void send(String token, Object sheet) throws IOException {
        String body = Api.json(sheet);
        String request = "PUT /api/v1/sheet HTTP/1.1\r\nHost: localhost\r\nAuthorization: Invitation " + token
                + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
        try (var socket = new Socket("127.0.0.1", service.address().getPort())) {
            socket.getOutputStream().write(request.getBytes(UTF_8));
            socket.getOutputStream().flush();
        }
    }

    private static JsonNode sheet(String token) throws IOException {
        return Api.invited(service, token).get("/sheet").demanding(200).json();
    }
}

package de.seismograph.blackbox;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Somebody who calls a service over HTTP, wherever it listens at the moment. */
final class Api {
    static final ObjectMapper JSON = new ObjectMapper();

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final RunningSeismograph service;
    private final Map<String, String> headers;

    private Api(RunningSeismograph service, Map<String, String> headers) {
        this.service = service;
        this.headers = headers;
    }

    static Api anybody(RunningSeismograph service) {
        return new Api(service, Map.of());
    }

    static Api admin(RunningSeismograph service) throws IOException {
        Answer signedIn = anybody(service)
                .signIn("admin", RunningSeismograph.ADMIN_PASSWORD)
                .demanding(200);
        return new Api(
                service,
                Map.of(
                        "Authorization",
                        "Bearer " + signedIn.json().path("accessToken").asText()));
    }

    /** A manager who has had a link mailed and signed in by it, as a browser does. */
    static Api manager(RunningSeismograph service, Postbox postbox, String email) throws Exception {
        int before = postbox.linksTo(email).size();
        anybody(service).post("/manager-links", Map.of("email", email)).demanding(202);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> postbox.linksTo(email).size() > before);
        List<String> links = postbox.linksTo(email);
        Answer signedIn = anybody(service)
                .post("/manager-session", Map.of("token", links.get(links.size() - 1)))
                .demanding(200);
        return new Api(service, session(signedIn));
    }

    /** An admin who has signed in by browser. */
    static Api browser(RunningSeismograph service) throws IOException {
        return new Api(
                service,
                session(anybody(service)
                        .post("/session", Map.of("name", "admin", "password", RunningSeismograph.ADMIN_PASSWORD))
                        .demanding(200)));
    }

    private static Map<String, String> session(Answer signedIn) throws IOException {
        return Map.of(
                "Cookie", signedIn.header("Set-Cookie").replaceFirst(";.*", ""),
                "X-CSRF-Token", signedIn.json().path("csrfToken").asText(),
                "Sec-Fetch-Site", "same-origin");
    }

    static Api invited(RunningSeismograph service, String token) {
        return new Api(service, Map.of("Authorization", "Invitation " + token));
    }

    /** The same caller at another service. */
    Api at(RunningSeismograph other) {
        return new Api(other, headers);
    }

    Answer signIn(String name, String password) throws IOException {
        return send("POST", "/login", "application/json", json(Map.of("name", name, "password", password)));
    }

    Answer get(String path) throws IOException {
        return send("GET", path, "application/json", "");
    }

    Answer post(String path) throws IOException {
        return send("POST", path, "application/json", "");
    }

    Answer post(String path, Object body) throws IOException {
        return send("POST", path, "application/json", json(body));
    }

    Answer put(String path, Object body) throws IOException {
        return send("PUT", path, "application/json", json(body));
    }

    Answer putCsv(String path, String file) throws IOException {
        return send("PUT", path, "text/csv; charset=utf-8", file);
    }

    Answer putSheet(Object sheet) throws IOException {
        return put("/sheet", sheet);
    }

    private Answer send(String method, String path, String type, String body) throws IOException {
        var request = HttpRequest.newBuilder(service.address().resolve("/api/v1" + path))
                .timeout(Duration.ofSeconds(30));
        headers.forEach(request::header);
        if (body.isEmpty()) {
            request.method(method, BodyPublishers.noBody());
        } else {
            request.header("Content-Type", type).method(method, BodyPublishers.ofString(body));
        }
        return new Answer(send(request.build()));
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Nobody waits for the answer any more", interrupted);
        }
    }

    static boolean isOk(URI address) {
        try {
            return send(HttpRequest.newBuilder(address)
                                    .timeout(Duration.ofSeconds(5))
                                    .build())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    static String json(Object value) throws JsonProcessingException {
        return JSON.writeValueAsString(value);
    }

    /** What came back. */
    record Answer(HttpResponse<String> response) {
        int status() {
            return response.statusCode();
        }

        String body() {
            return response.body();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        JsonNode json() throws JsonProcessingException {
            return JSON.readTree(body());
        }

        /** Whether the service has asked to try again, in the one form of a refusal. */
        boolean asksToRetry() {
            return status() == 503
                    && header("Content-Type").startsWith("application/problem+json")
                    && !header("Retry-After").isEmpty();
        }

        Answer demanding(int status) {
            if (status() != status) {
                throw new AssertionError(
                        response.request().method() + " " + response.uri() + " gave " + status() + ": " + body());
            }
            return this;
        }

        @Override
        public String toString() {
            return response.request().method() + " " + response.uri().getPath() + " " + status() + " "
                    + response.headers().map() + " " + body();
        }
    }
}

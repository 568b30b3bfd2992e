package de.seismograph.house;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;

/** Neighbourhood managers with their personal tokens. */
public final class Managers {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Managers() {}

    /** A token for every neighbourhood a pulse goes to, by id, made as a mail would make it but without the mail. */
    public static Map<String, String> of(String pulse) {
        Map<String, String> tokens = new TreeMap<>();
        for (List<Object> row :
                Database.rows("select neighbourhood_id, id from invitation where pulse_id = ?", pulse)) {
            String token = pulse + secret();
            Database.change("insert into invitation_token values (?, ?, ?)", pulse, sha256(token), row.get(1));
            tokens.put((String) row.get(0), token);
        }
        return tokens;
    }

    static String secret() {
        byte[] secret = new byte[32];
        ThreadLocalRandom.current().nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    static byte[] sha256(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public static RequestSpecification invitedBy(String token) {
        return Caller.anybody().header("Authorization", "Invitation " + token);
    }

    /** Puts a sheet with these entries. */
    public static Response answer(String token, Map<?, ?>... entries) {
        return invitedBy(token)
                .contentType(ContentType.JSON)
                .body(Map.of("answers", entries))
                .put("/sheet");
    }

    public static Map<String, Object> entry(String question, String field, Object value) {
        return Map.of("question", question, field, value);
    }

    /** The entry of a question with codes. */
    public static Map<String, Object> value(String question, String code) {
        return entry(question, "value", code);
    }

    /** Puts a sheet as it is written, without the comfort and cost of a test client; gives the status. */
    public static int put(String token, String answers) {
        return send(token, "PUT", HttpRequest.BodyPublishers.ofString("{\"answers\":[" + answers + "]}"));
    }

    /** The entry of a question with codes, as it is written. */
    public static String said(String question, String code) {
        return "{\"question\":\"" + question + "\",\"value\":\"" + code + "\"}";
    }

    public static int withdraw(String token) {
        return send(token, "DELETE", HttpRequest.BodyPublishers.noBody());
    }

    private static int send(String token, String method, HttpRequest.BodyPublisher body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address("/api/v1/sheet")))
                .header("Authorization", "Invitation " + token)
                .header("Content-Type", "application/json")
                .method(method, body)
                .build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Where the service listens in this test. */
    public static String address(String path) {
        return RestAssured.baseURI + ":" + RestAssured.port + path;
    }
}

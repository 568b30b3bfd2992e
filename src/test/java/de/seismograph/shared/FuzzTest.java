package de.seismograph.shared;

import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.APulse.aPulse;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.seismograph.house.Caller;
import de.seismograph.house.Managers;
import de.seismograph.house.Operations;
import de.seismograph.house.Places;
import de.seismograph.region.Land;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Bad input of every kind, at every operation of the contract that takes any: it is refused in the one shape of a refusal, and never
 * our fault. The same input at every run.
 */
@QuarkusTest
class FuzzTest {
    private static final int TRIES = 15;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TOKEN_ENDPOINT = "post /api/v1/oauth/token";

    private static final List<Object> JUNK = new ArrayList<>(List.of(
            "",
            " ",
            "x".repeat(700),
            "\u0000",
            "\ud800",
            "🏠' or 1=1 --",
            "../../etc",
            "%00",
            -1,
            0,
            1.5,
            1e300,
            Long.MAX_VALUE,
            true,
            List.of(),
            List.of(List.of(1)),
            Map.of(),
            Map.of("$ref", "x")));

    static {
        JUNK.add(null);
    }

    @Test
    void nothingBadIsOurFault() {
        aFrame().of(1, Land.BERLIN).imported();
        String token = Managers.of(aPulse().about("displacement").opened()).get("11-0001");
        List<String> tried = new ArrayList<>();
        Operations.each((name, operation) -> {
            if (takesInput(operation)) {
                Random chance = new Random(name.hashCode());
                for (int i = 0; i < TRIES; i++) {
                    Attempt attempt = new Attempt(name, operation, chance);
                    attempt.demandRefusedOrServed(attempt.send(caller(operation, token)));
                }
                tried.add(name);
            }
        });
        assertThat(tried).hasSizeGreaterThan(40);
    }

    /** A record of one text could be read from any text. */
    @Test
    void aBodyOfAnotherKindIsRefused() {
        aFrame().of(1, Land.BERLIN).imported();
        String token = Managers.of(aPulse().about("displacement").opened()).get("11-0001");
        Operations.each((name, operation) -> {
            if (operation.containsKey("requestBody")) {
                String[] methodAndPath = name.split(" ");
                caller(operation, token)
                        .contentType("text/plain; charset=utf-8")
                        .body("plain words")
                        .basePath("")
                        .request(methodAndPath[0].toUpperCase(Locale.ROOT), methodAndPath[1].replaceAll("[{}]", ""))
                        .then()
                        .statusCode(415);
            }
        });
    }

    private static boolean takesInput(Map<String, Object> operation) {
        return operation.containsKey("requestBody") || !parameters(operation).isEmpty();
    }

    private static RequestSpecification caller(Map<String, Object> operation, String token) {
        List<?> roles = (List<?>) operation.get("x-roles");
        if (roles.isEmpty()) {
            return Places.from(Places.anAddress(), Caller.anybody());
        }
        return roles.contains("invited") ? Managers.invitedBy(token) : Caller.admin();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> parameters(Map<String, Object> operation) {
        return (List<Map<String, Object>>) operation.getOrDefault("parameters", List.of());
    }

    /** One request made of an operation and chance. */
    private record Attempt(String name, Map<String, Object> operation, Random chance, List<String> told) {
        Attempt(String name, Map<String, Object> operation, Random chance) {
            this(name, operation, chance, new ArrayList<>());
        }

        Response send(RequestSpecification request) {
            String[] methodAndPath = name.split(" ");
            String path = methodAndPath[1];
            List<String> query = new ArrayList<>();
            for (Map<String, Object> parameter : parameters(operation)) {
                String field = (String) parameter.get("name");
                String value = String.valueOf(junk());
                told.add(field + "=" + value);
                switch ((String) parameter.get("in")) {
                    case "path" -> path = path.replace("{" + field + "}", value.isBlank() ? "-" : encoded(value));
                    case "query" -> query.add(field + "=" + encoded(value));
                    default -> request.header(field, "\"" + chance.nextInt(9) + "\"");
                }
            }
            addBody(request);
            return request.basePath("")
                    .urlEncodingEnabled(false)
                    .request(
                            methodAndPath[0].toUpperCase(Locale.ROOT),
                            query.isEmpty() ? path : path + "?" + String.join("&", query));
        }

        private static String encoded(String value) {
            return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
        }

        @SuppressWarnings("unchecked")
        private void addBody(RequestSpecification request) {
            if (!operation.containsKey("requestBody")) {
                return;
            }
            var content = (Map<String, Map<String, Object>>)
                    ((Map<String, Object>) operation.get("requestBody")).get("content");
            List<String> types = new ArrayList<>(content.keySet());
            String type = types.get(chance.nextInt(types.size()));
            Object example = content.get(type).get("example");
            String body = type.contains("json") ? json(example) : cut(String.valueOf(example));
            told.add(type + " " + body);
            request.contentType(type + "; charset=utf-8").body(body);
        }

        private String json(Object example) {
            try {
                String written = JSON.writeValueAsString(mutated(example));
                return chance.nextInt(5) == 0 ? cut(written) : written;
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }

        /** Junk in place of the whole or of some part, however deep; or a part more, or less. */
        @SuppressWarnings("unchecked")
        private Object mutated(Object value) {
            if (value instanceof Map<?, ?> fields && !fields.isEmpty() && chance.nextInt(6) > 0) {
                Map<String, Object> copy = new LinkedHashMap<>((Map<String, Object>) fields);
                String field = pick(new ArrayList<>(copy.keySet()));
                switch (chance.nextInt(5)) {
                    case 0 -> copy.remove(field);
                    case 1 -> copy.put("unknown", junk());
                    default -> copy.put(field, mutated(copy.get(field)));
                }
                return copy;
            }
            if (value instanceof List<?> items && !items.isEmpty() && chance.nextInt(6) > 0) {
                List<Object> copy = new ArrayList<>(items);
                int place = chance.nextInt(copy.size());
                copy.set(place, mutated(copy.get(place)));
                return chance.nextInt(5) == 0 ? Collections.nCopies(30, copy.get(0)) : copy;
            }
            return junk();
        }

        @SuppressWarnings("unchecked")
        private static Map<String, Object> read(String json) {
            try {
                return JSON.readValue(json, Map.class);
            } catch (JsonProcessingException e) {
                throw new AssertionError("Not JSON: " + json, e);
            }
        }

        private String cut(String text) {
            return text.substring(0, chance.nextInt(text.length() + 1));
        }

        private Object junk() {
            return pick(JUNK);
        }

        private <T> T pick(List<T> from) {
            return from.get(chance.nextInt(from.size()));
        }

        void demandRefusedOrServed(Response answer) {
            String what = name + " " + told + " gave " + answer.statusCode() + " " + answer.asString();
            assertThat(answer.statusCode()).as(what).isLessThan(500);
            if (answer.statusCode() >= 400 && !name.equals(TOKEN_ENDPOINT)) {
                assertThat(answer.contentType()).as(what).startsWith("application/problem+json");
                Map<String, Object> problem = read(answer.asString());
                assertThat(Stream.of("type", "title", "status", "detail").toList())
                        .as(what)
                        .allSatisfy(field -> assertThat(String.valueOf(problem.getOrDefault(field, "")))
                                .isNotBlank());
            }
        }
    }
}

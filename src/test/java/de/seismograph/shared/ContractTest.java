package de.seismograph.shared;

import static org.assertj.core.api.Assertions.assertThat;

import de.seismograph.house.Operations;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The contract says of every operation what it does, who may call it and what may come back. */
@QuarkusTest
class ContractTest {
    private static Map<String, Map<String, Object>> schemas;
    private static final Set<String> COMBINING = Set.of("anyOf", "oneOf", "allOf");
    private static final Set<String> NESTING = Set.of("items", "additionalProperties");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    @Test
    void everyOperationSaysWhatItDoes() {
        Set<String> ids = new HashSet<>();
        Operations.each((name, operation) -> {
            assertThat((String) operation.get("summary")).as(name).isNotBlank();
            assertThat((List<?>) operation.get("tags")).as(name).isNotEmpty();
            assertThat(ids.add((String) operation.get("operationId"))).as(name).isTrue();
        });
        assertThat(ids).hasSizeGreaterThan(25).doesNotContainNull();
    }

    @Test
    void everyOperationSaysWhoMayCallIt() {
        Operations.each((name, operation) -> {
            boolean secured = operation.get("security") != null;
            assertThat((String) operation.get("description"))
                    .as(name)
                    .containsPattern(secured ? "Roles: [a-z, ]+\\." : "Public\\.");
        });
    }

    @Test
    void everyOperationSaysWhatMayComeBack() {
        Operations.each((name, operation) -> {
            Map<String, Map<String, Object>> responses = asMap(operation.get("responses"));
            assertThat(responses.keySet()).as(name).anyMatch(status -> status.startsWith("2"));
            assertThat(responses.keySet()).as(name).contains("400", "500", "503");
            if (operation.get("security") != null) {
                assertThat(responses.keySet()).as(name).contains("401", "403");
            }
            if (operation.get("requestBody") != null) {
                assertThat(responses.keySet()).as(name).contains("413", "415");
            }
            responses.forEach((status, response) -> assertThat(response.containsKey("$ref")
                            || !((String) response.getOrDefault("description", "")).isBlank())
                    .as(name + " " + status)
                    .isTrue());
        });
    }

    @Test
    void everyBodyHasAFormAndAnExample() {
        Operations.each((name, operation) -> {
            Map<String, Object> request = asMap(operation.get("requestBody"));
            if (request != null) {
                showsFormAndExample(name, request);
            }
            Map<String, Map<String, Object>> responses = asMap(operation.get("responses"));
            responses.forEach((status, response) -> {
                if (status.startsWith("2") && !status.equals("204")) {
                    showsFormAndExample(name + " " + status, response);
                }
            });
        });
    }

    private static void showsFormAndExample(String name, Map<String, Object> body) {
        Map<String, Map<String, Object>> content = asMap(body.get("content"));
        assertThat(content).as(name).isNotEmpty();
        content.forEach((type, media) -> assertThat(media).as(name + " " + type).containsKeys("schema", "example"));
    }

    @Test
    void everyListOfPagesHasALinkAndAnEditIsPrecededByAnEdition() {
        Operations.each((name, operation) -> {
            String parameters = String.valueOf(operation.get("parameters"));
            if (parameters.contains("name=cursor")) {
                assertThat(headers(operation, "200")).as(name).contains("Link");
            }
            if (parameters.contains("name=If-Match") && !name.startsWith("delete")) {
                assertThat(headers(operation, "200")).as(name).contains("ETag");
            }
            if (asMap(operation.get("responses")).containsKey("304")) {
                assertThat(headers(operation, "200")).as(name).contains("ETag");
            }
            if (asMap(operation.get("responses")).containsKey("201")) {
                assertThat(headers(operation, "201")).as(name).contains("Location");
            }
        });
        Map<String, Map<String, Object>> refusals = Operations.contract("components.responses");
        assertThat(asMap(refusals.get("Refusal401").get("headers"))).containsKey("WWW-Authenticate");
        assertThat(asMap(refusals.get("Refusal405").get("headers"))).containsKey("Allow");
    }

    private static Set<String> headers(Map<String, Object> operation, String status) {
        Map<String, Map<String, Object>> responses = asMap(operation.get("responses"));
        Map<String, Object> headers = asMap(responses.get(status).get("headers"));
        return headers == null ? Set.of() : headers.keySet();
    }

    /** What may be left out of a request may be null as well. */
    @Test
    void everyFieldOfARequestIsRequiredOrMayBeNull() {
        Set<String> seen = new HashSet<>();
        Operations.each((name, operation) -> {
            Map<String, Map<String, Map<String, Object>>> request = asMap(operation.get("requestBody"));
            if (request != null && request.get("content").containsKey("application/json")) {
                checkFields(asMap(request.get("content").get("application/json").get("schema")), seen);
            }
        });
        assertThat(seen).hasSizeGreaterThan(25);
    }

    private static boolean mayBeNull(Map<String, Object> form) {
        Object type = form.get("type");
        return "null".equals(type)
                || type instanceof List<?> types && types.contains("null")
                || form.get("anyOf") instanceof List<?> forms && forms.stream().anyMatch(one -> mayBeNull(asMap(one)));
    }

    private static void checkFields(Map<String, Object> part, Set<String> seen) {
        if (part.get("$ref") instanceof String ref && seen.add(ref)) {
            String name = ref.substring(ref.lastIndexOf('/') + 1);
            Map<String, Object> schema = schemas().get(name);
            List<String> required = asList(schema.get("required"));
            Map<String, Map<String, Object>> fields = asMap(schema.getOrDefault("properties", Map.of()));
            fields.forEach((field, form) -> {
                assertThat(required.contains(field) || mayBeNull(form))
                        .as(name + "." + field)
                        .isTrue();
                checkFields(form, seen);
            });
            checkFields(schema, seen);
        }
        part.forEach((keyword, value) -> {
            if (COMBINING.contains(keyword)) {
                ((List<?>) value).forEach(form -> checkFields(asMap(form), seen));
            } else if (NESTING.contains(keyword) && value instanceof Map<?, ?>) {
                checkFields(asMap(value), seen);
            }
        });
    }

    /** Readers of JSON Schema search for a pattern; only anchors make it mean the whole text, as it does here. */
    @Test
    void everyPatternMeansTheWholeText() {
        List<String> patterns = patterns(schemas()).toList();

        assertThat(patterns)
                .hasSizeGreaterThan(5)
                .allSatisfy(found -> assertThat(found).matches("\\^.*\\$|.*\\\\S.*"));
    }

    private static Stream<String> patterns(Object json) {
        if (json instanceof Map<?, ?> fields) {
            return fields.entrySet().stream()
                    .flatMap(field -> field.getKey().equals("pattern") && field.getValue() instanceof String pattern
                            ? Stream.of(pattern)
                            : patterns(field.getValue()));
        }
        return json instanceof List<?> items ? items.stream().flatMap(ContractTest::patterns) : Stream.empty();
    }

    /** What an example leaves out is neither demanded nor promised, and what is not promised may be missing or null. */
    @Test
    void everyExampleHasWhatIsAlwaysSent() {
        Operations.each((name, operation) -> {
            Map<String, Object> request = asMap(operation.get("requestBody"));
            if (request != null) {
                keepsItsForm(name, request);
            }
            Map<String, Map<String, Object>> responses = asMap(operation.get("responses"));
            responses.forEach((status, response) -> {
                if (response.get("content") != null) {
                    keepsItsForm(name, response);
                }
            });
        });
        Map<String, Object> row = schemas().get("TrendRow");
        assertThat(asList(row.get("required"))).contains("value", "geo", "status");
        assertThat(asList(schemas().get("Pulse").get("required")))
                .contains("state")
                .doesNotContain("openedAt");
    }

    private static void keepsItsForm(String name, Map<String, Object> body) {
        Map<String, Map<String, Object>> content = asMap(body.get("content"));
        content.values().forEach(media -> keepsItsForm(name, asMap(media.get("schema")), media.get("example")));
    }

    private static void keepsItsForm(String name, Map<String, Object> written, Object example) {
        Map<String, Object> schema = resolved(written);
        if (example instanceof List<?> items && schema.get("items") != null) {
            items.forEach(item -> keepsItsForm(name, asMap(schema.get("items")), item));
        }
        if (example instanceof Map<?, ?> && schema.get("properties") != null) {
            Map<String, Object> fields = asMap(example);
            Map<String, Map<String, Object>> properties = asMap(schema.get("properties"));
            assertThat(fields.keySet()).as(name).isSubsetOf(properties.keySet());
            assertThat(asList(schema.get("required"))).as(name).isSubsetOf(fields.keySet());
            fields.forEach((field, value) -> keepsItsForm(name + "/" + field, properties.get(field), value));
        }
    }

    private static Map<String, Object> resolved(Map<String, Object> schema) {
        String reference = (String) schema.get("$ref");
        return reference == null ? schema : schemas().get(reference.substring(reference.lastIndexOf('/') + 1));
    }

    @Test
    void everyPlaceholderOfAPathIsAParameter() {
        Operations.each((name, operation) -> PLACEHOLDER
                .matcher(name)
                .results()
                .forEach(placeholder -> assertThat(String.valueOf(operation.get("parameters")))
                        .as(name)
                        .contains("name=" + placeholder.group(1))));
    }

    private static Map<String, Map<String, Object>> schemas() {
        if (schemas == null) {
            schemas = Operations.contract("components.schemas");
        }
        return schemas;
    }

    @SuppressWarnings("unchecked")
    private static List<String> asList(Object json) {
        return json == null ? List.of() : (List<String>) json;
    }

    @SuppressWarnings("unchecked")
    private static <V> Map<String, V> asMap(Object json) {
        return (Map<String, V>) json;
    }
}

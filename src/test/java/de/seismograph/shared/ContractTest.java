package de.seismograph.shared;

import static de.seismograph.house.Caller.anybody;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** The contract says of every operation what it does, who may call it and what may come back. */
@QuarkusTest
class ContractTest {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    @Test
    void everyOperationSaysWhatItDoes() {
        Set<String> ids = new HashSet<>();
        eachOperation((name, operation) -> {
            assertThat((String) operation.get("summary")).as(name).isNotBlank();
            assertThat((List<?>) operation.get("tags")).as(name).isNotEmpty();
            assertThat(ids.add((String) operation.get("operationId"))).as(name).isTrue();
        });
        assertThat(ids).hasSizeGreaterThan(25).doesNotContainNull();
    }

    @Test
    void everyOperationSaysWhoMayCallIt() {
        eachOperation((name, operation) -> {
            boolean secured = operation.get("security") != null;
            assertThat((String) operation.get("description"))
                    .as(name)
                    .containsPattern(secured ? "Roles: [a-z, ]+\\.|For everybody who is signed in\\." : "Public\\.");
        });
    }

    @Test
    void everyOperationSaysWhatMayComeBack() {
        eachOperation((name, operation) -> {
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
    void everySuccessWithABodyShowsItsForm() {
        eachOperation((name, operation) -> {
            Map<String, Map<String, Object>> responses = asMap(operation.get("responses"));
            responses.forEach((status, response) -> {
                if (status.startsWith("2") && !status.equals("204")) {
                    assertThat(response.get("content")).as(name + " " + status).isNotNull();
                }
            });
        });
    }

    @Test
    void everyPlaceholderOfAPathIsAParameter() {
        List<String> missing = new ArrayList<>();
        Map<String, Map<String, Object>> paths = paths();
        paths.forEach((path, item) -> item.forEach((method, operation) -> {
            if (METHODS.contains(method)) {
                String parameters = String.valueOf(asMap(operation).get("parameters")) + item.get("parameters");
                java.util.regex.Pattern.compile("\\{(\\w+)}")
                        .matcher(path)
                        .results()
                        .filter(placeholder -> !parameters.contains("name=" + placeholder.group(1)))
                        .forEach(placeholder -> missing.add(method + " " + path));
            }
        }));
        assertThat(missing).isEmpty();
    }

    private static void eachOperation(BiConsumer<String, Map<String, Object>> check) {
        paths().forEach((path, item) -> item.forEach((method, operation) -> {
            if (METHODS.contains(method)) {
                check.accept(method + " " + path, asMap(operation));
            }
        }));
    }

    private static Map<String, Map<String, Object>> paths() {
        return anybody()
                .basePath("/q")
                .accept(ContentType.JSON)
                .get("/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .path("paths");
    }

    @SuppressWarnings("unchecked")
    private static <V> Map<String, V> asMap(Object json) {
        return (Map<String, V>) json;
    }
}

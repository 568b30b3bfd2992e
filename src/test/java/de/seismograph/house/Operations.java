package de.seismograph.house;

import static de.seismograph.house.Caller.anybody;

import io.restassured.http.ContentType;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** The operations of the contract, as JSON shows them. */
public final class Operations {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    private Operations() {}

    /** Gives each operation with its name, such as {@code get /api/v1/topics}. */
    public static void each(BiConsumer<String, Map<String, Object>> check) {
        Map<String, Map<String, Object>> paths = contract("paths");
        paths.forEach((path, item) -> item.forEach((method, operation) -> {
            if (METHODS.contains(method)) {
                check.accept(method + " " + path, asMap(operation));
            }
        }));
    }

    /** A part of the contract. */
    public static <V> Map<String, V> contract(String part) {
        return anybody()
                .basePath("/q")
                .accept(ContentType.JSON)
                .get("/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .path(part);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asMap(Object json) {
        return (Map<String, Object>) json;
    }
}

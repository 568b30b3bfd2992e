package de.seismograph.shared;

import static de.seismograph.house.Caller.admin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import de.seismograph.house.Operations;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every parameter of the contract that is true or false is nothing else. */
@QuarkusTest
class FlagTest {
    @Test
    void everyFlagIsTrueOrFalseOrEmpty() {
        Set<String> flags = new HashSet<>();
        Operations.each((name, operation) -> parameters(operation).forEach(parameter -> {
            if ("query".equals(parameter.get("in")) && isFlag(parameter)) {
                flags.add(name);
                answered(name, parameter, "yes")
                        .statusCode(400)
                        .body("errors[0].column", equalTo(parameter.get("name")));
                int usual = called(name).then().extract().statusCode();
                for (String said : List.of("true", "false", "")) {
                    answered(name, parameter, said).statusCode(usual);
                }
            }
        }));
        assertThat(flags).hasSize(3);
    }

    private static boolean isFlag(Map<String, Object> parameter) {
        return parameter.get("schema") instanceof Map<?, ?> form && "boolean".equals(form.get("type"));
    }

    private static ValidatableResponse answered(String operation, Map<String, Object> flag, String said) {
        return called(operation + "?" + flag.get("name") + "=" + said).then();
    }

    private static Response called(String operation) {
        String[] parts = operation.split(" /api/v1");
        return admin().request(parts[0].toUpperCase(Locale.ROOT), parts[1].replace("{id}", "none"));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> parameters(Map<String, Object> operation) {
        return (List<Map<String, Object>>) operation.getOrDefault("parameters", List.of());
    }
}

package de.seismograph.dispatch;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A dispatch is light, or it is refused at the place where it is not. */
@QuarkusTest
class DemandsTest {
    private static MinistryDesk desk;

    private static MinistryDesk desk() {
        if (desk == null) {
            desk = new MinistryDesk();
        }
        return desk;
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("title", Map.of("de", "x".repeat(121)), "/title/de"),
                Arguments.of("title", Map.of("de", "Kurz", "en", "x".repeat(121)), "/title/en"),
                Arguments.of("text", Map.of("de", "x".repeat(501)), "/text/de"),
                Arguments.of("text", Map.of("de", "Eins. Zwei. Drei. Vier."), "/text/de"),
                Arguments.of("text", Map.of("de", "Eins.", "en", "One. Two. Three. Four."), "/text/en"),
                Arguments.of("link", "http://example.org", "/link"),
                Arguments.of("link", "javascript:alert(1)", "/link"),
                Arguments.of("link", "https://somebody@example.org", "/link"),
                Arguments.of("link", "https:///nowhere", "/link"),
                Arguments.of("link", "no address", "/link"),
                Arguments.of("deadline", "2020-01-01", "/deadline"),
                Arguments.of("deadline", "+6000000-01-01", "/deadline"),
                Arguments.of("deadline", "2099-01-31T23:30:00Z", "/deadline"),
                Arguments.of("deadline", List.of(2099, 1, 31), "/deadline"),
                Arguments.of("topics", List.of(), "/topics"),
                Arguments.of("topics", List.of("poverty", "nonsense"), "/topics/1"),
                Arguments.of("topics", List.of("poverty", "poverty"), "/topics/1"),
                Arguments.of("audience", Map.of("laender", List.of("11"), "phases", List.of("start-up")), "/audience"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("faults")
    void whatIsTooMuchOrMakesNoSenseIsRefusedWhereItStands(String field, Object value, String pointer) {
        Map<String, Object> written = desk().written("Kurz");
        written.put(field, value);

        desk().handsIn(written).statusCode(400).body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void whatIsLightIsTaken() {
        Map<String, Object> written = desk().written("Kurz");
        written.put("link", "https://www.example.org/a?b=c#d");
        written.put("deadline", "2099-01-31");

        desk().handsIn(written).statusCode(201).body("deadline", equalTo("2099-01-31"));
    }
}

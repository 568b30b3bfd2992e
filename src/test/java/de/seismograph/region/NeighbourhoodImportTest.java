package de.seismograph.region;

import static de.seismograph.house.Caller.admin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The frame becomes what a file says, wholly or not at all. */
@QuarkusTest
class NeighbourhoodImportTest {
    /** Other tests have left closed neighbourhoods, too; the cursor skips them. */
    private static final String CLOSED_TOO_AFTER_A = "?closed=true&cursor=QQ";

    private static final String HEADINGS = "id;name;ags;phase;carrier;size\n";
    private static final String A = "A;Nordstadt;05913000;implementation;municipal;\n";
    private static final String B = "B;Gaarden;01002000;start-up;hybrid;city\n";
    private static final String C = "C;Wilhelmsburg;02000000;after-care;independent;\n";

    @Test
    void neighbourhoodsAreCreatedUpdatedClosedAndOpenedAgain() {
        frameOfOne();
        put(A + B).statusCode(200).body("closed", equalTo(1)).body("total", equalTo(2));

        put(A + B).body("$", equalTo(counts(0, 0, 0, 2)));
        put(A.replace("Nordstadt", "Nordstadt Ost") + C).body("$", equalTo(counts(1, 1, 1, 0)));
        ids("").body("id", equalTo(List.of("A", "C"))).body("[0].name", equalTo("Nordstadt Ost"));
        ids(CLOSED_TOO_AFTER_A).body("id", hasItem("B")).body("find { it.id == 'B' }.closedAt", notNullValue());

        put(A + B + C).body("$", equalTo(counts(0, 2, 0, 1)));
        ids(CLOSED_TOO_AFTER_A).body("find { it.id == 'B' }.closedAt", nullValue());
    }

    @Test
    void landAndSizeComeFromTheMunicipality() {
        put(A + B + C).statusCode(200);

        ids("").body("land", equalTo(List.of("05", "01", "02")))
                .body("size", equalTo(List.of("metropolis", "city", "metropolis")));
    }

    @Test
    void aFileWithFaultsChangesNothingAndHasAllOfThemTold() {
        put(A + B).statusCode(200);

        put(C + "A;;05913000;begun;municipal;\nC;Twice;01999999;start-up;hybrid;\nB;Short\n")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.line", equalTo(List.of(3, 3, 4, 4, 5)))
                .body("errors.column", equalTo(Arrays.asList("name", "phase", "id", "size", null)))
                .body("errors[2].detail", equalTo("The same id is in line 2 already."));

        ids("").body("id", equalTo(List.of("A", "B"))).body("[0].name", equalTo("Nordstadt"));
    }

    @Test
    void jsonIsTakenAsWellAndItsFaultsHavePointers() {
        Map<String, String> row = Map.of(
                "id", "J", "name", "Neukölln", "ags", "11000000", "phase", "consolidation", "carrier", "independent");

        admin().contentType(ContentType.JSON)
                .body(List.of(row))
                .put("/neighbourhoods")
                .then()
                .statusCode(200);
        ids("").body("id", equalTo(List.of("J"))).body("[0].name", equalTo("Neukölln"));
        admin().contentType(ContentType.JSON)
                .body(List.of(row, Map.of("id", "J", "nom", "x")))
                .put("/neighbourhoods")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/1/nom"))
                .body("errors.pointer", hasItem("/1/id"))
                .body("errors.pointer", hasItem("/1/ags"));
    }

    @Test
    void aFileFromASpreadsheetOnWindowsIsUnderstood() {
        byte[] file = (HEADINGS + "W;Köln-Mülheim;05315000;start-up;municipal;\r\n")
                .getBytes(Charset.forName("windows-1252"));

        admin().header("Content-Type", "text/csv")
                .body(file)
                .put("/neighbourhoods")
                .then()
                .statusCode(200);
        ids("").body("name", equalTo(List.of("Köln-Mülheim")));
    }

    @Test
    void aThousandNeighbourhoodsAreImportedAtOnce() {
        frameOfOne();
        put(manyRows("K", 1000)).body("$", equalTo(counts(1000, 0, 1, 0)));
        put(manyRows("K", 1000)).body("$", equalTo(counts(0, 0, 0, 1000)));
        put(A).body("closed", equalTo(1000));
    }

    @Test
    void twoImportsAtOnceDoNotMix() {
        CompletableFuture<?>[] imports = Stream.of("X", "Y", "X", "Y")
                .map(prefix -> CompletableFuture.runAsync(
                        () -> put(manyRows(prefix, 300)).statusCode(200)))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(imports).join();

        List<String> open = ids("?limit=500").extract().path("id");
        assertThat(open).hasSize(300);
        assertThat(open.stream().map(id -> id.substring(0, 1)).distinct()).hasSize(1);
    }

    @Test
    void onlyFilesAreImported() {
        admin().contentType("text/plain").body(A).put("/neighbourhoods").then().statusCode(415);
        admin().contentType("text/csv").put("/neighbourhoods").then().statusCode(400);
        admin().put("/neighbourhoods").then().statusCode(415);
    }

    /** Closes whatever other tests have left. */
    private static void frameOfOne() {
        String id = "only-" + UUID.randomUUID();
        put(id + ";Only;11000000;start-up;hybrid;city\n").statusCode(200);
    }

    private static String manyRows(String prefix, int rows) {
        return IntStream.range(0, rows)
                .mapToObj(i ->
                        "%s-%04d;Quartier %d;%02d000000;start-up;hybrid;city%n".formatted(prefix, i, i, i % 16 + 1))
                .collect(Collectors.joining());
    }

    private static Map<String, Integer> counts(int created, int updated, int closed, int unchanged) {
        return Map.of(
                "created", created,
                "updated", updated,
                "closed", closed,
                "unchanged", unchanged,
                "total", created + updated + unchanged);
    }

    private static ValidatableResponse put(String rows) {
        return admin().header("Content-Type", "text/csv")
                .body((HEADINGS + rows).getBytes(StandardCharsets.UTF_8))
                .put("/neighbourhoods")
                .then();
    }

    private static ValidatableResponse ids(String query) {
        return admin().get("/neighbourhoods" + query).then();
    }
}

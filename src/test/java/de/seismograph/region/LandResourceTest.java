package de.seismograph.region;

import static de.seismograph.house.Caller.anybody;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Everybody can learn the codes of the Laender. */
@QuarkusTest
class LandResourceTest {
    @Test
    void anybodyReadsTheLaenderAndMayKeepThem() {
        anybody()
                .get("/laender")
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=3600")
                .body("$", hasSize(16))
                .body(
                        "[4]",
                        equalTo(Map.of(
                                "key", "05",
                                "iso", "DE-NW",
                                "nuts", "DEA",
                                "name", Map.of("de", "Nordrhein-Westfalen", "en", "North Rhine-Westphalia"))));
    }
}

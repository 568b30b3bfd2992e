package de.seismograph.shared;

import static de.seismograph.house.Caller.anybody;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CrossOriginTest {
    @Test
    void anyPageMayReadPublishedData() {
        anybody()
                .header("Origin", "https://statistics.example")
                .get("/topics")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", notNullValue());
    }

    @Test
    void ourOwnPagesMayWriteAlthoughBrowsersSendOrigin() {
        anybody()
                .header("Origin", "http://localhost:8080")
                .header("Authorization", "Invitation nonsense")
                .contentType(ContentType.JSON)
                .body(Map.of("answers", new Object[] {Map.of("question", "q1", "value", "P")}))
                .put("/sheet")
                .then()
                .statusCode(401)
                .body("type", equalTo("urn:seismograph:problem:unauthorized"));
    }
}

package de.seismograph.trend;

import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.APulse.aPulse;
import static de.seismograph.house.Caller.anybody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import de.seismograph.house.APulse;
import de.seismograph.house.AQuestion;
import de.seismograph.house.Managers;
import de.seismograph.region.Land;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A release is seen at once, an open pulse never. */
@QuarkusTest
class FreshnessTest {
    private final String series = "series-" + UUID.randomUUID();

    @Test
    void aReleaseShowsAtOnceAndNotBefore() {
        aFrame().of(12, Land.BERLIN).imported();
        String pulse = aPulse().asking(AQuestion.yesNo("q1").feeding(series)).opened();
        Managers.of(pulse).values().forEach(token -> Managers.put(token, Managers.said("q1", "Y")));
        anybody().get("/trends?indicator=" + series).then().statusCode(400);
        String etag = etag();

        APulse.close(pulse).then().statusCode(200);

        anybody()
                .get("/trends?indicator=" + series)
                .then()
                .body("measure", equalTo(List.of("share:Y", "share:N", "share:DK")));
        assertThat(etag()).isNotEqualTo(etag);
    }

    private String etag() {
        return anybody().get("/trends?indicator=*").header("ETag");
    }
}

package de.seismograph.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import de.seismograph.house.Caller;
import de.seismograph.house.Database;
import de.seismograph.house.SettableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KeyRotationTest {
    @Inject
    KeyRotation rotation;

    @AfterEach
    void letTimePass() {
        SettableClock.run();
        Caller.signAdminOut();
    }

    @Test
    void aTokenOutlivesItsKeyByOneRotation() {
        String name = Colleagues.somebodyWith(Role.EDITOR);
        RequestSpecification before = Colleagues.signedIn(name);

        rotate();
        RequestSpecification between = Colleagues.signedIn(name);
        before.get("/me").then().statusCode(200);
        between.get("/me").then().statusCode(200);

        rotate();
        before.get("/me").then().statusCode(401).contentType("application/problem+json");
        between.get("/me").then().statusCode(200);
        Colleagues.signedIn(name).get("/me").then().statusCode(200);
    }

    @Test
    void anAdminSeesWhichKeysAreAccepted() {
        rotate();

        List<String> shown = Caller.admin()
                .get("/issuer-keys")
                .then()
                .statusCode(200)
                .body("signs", contains(true, false))
                .extract()
                .path("id");

        Caller.signAdminOut();
        String after = Caller.admin()
                .post("/issuer-keys")
                .then()
                .statusCode(200)
                .extract()
                .path("[1].id");
        assertThat(after).isEqualTo(shown.get(0));
    }

    @Test
    void aRotationIsWrittenDown() {
        rotate();
        String id = Caller.admin().get("/issuer-keys").path("[0].id");

        assertThat(Database.rows(
                        "select actor from audit_entry where action = 'issuer-key.rotated' and subject = ?", id))
                .containsExactly(List.of("admin"));
    }

    @Test
    void aKeyOfNinetyDaysIsReplacedByTheClockOnce() {
        rotate();
        String current = Caller.admin().get("/issuer-keys").path("[0].id");
        SettableClock.letPass(Duration.ofDays(89));
        rotation.tick();
        assertThat(Caller.admin().get("/issuer-keys").<String>path("[0].id")).isEqualTo(current);

        SettableClock.letPass(Duration.ofDays(1).plusMinutes(1));
        rotation.tick();

        assertThat(Caller.admin().get("/issuer-keys").<String>path("[1].id")).isEqualTo(current);
    }

    private static void rotate() {
        Caller.signAdminOut();
        Caller.admin().post("/issuer-keys").then().statusCode(200);
        Caller.signAdminOut();
    }
}

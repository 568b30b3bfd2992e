package de.seismograph.demo;

import static de.seismograph.house.Caller.admin;
import static de.seismograph.house.Caller.anybody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;

import de.seismograph.duty.DutyWatching;
import de.seismograph.house.Database;
import de.seismograph.invitation.Invitations;
import de.seismograph.invitation.LetterLinks;
import de.seismograph.invitation.Roster;
import de.seismograph.practice.Factor;
import de.seismograph.practice.Practice;
import de.seismograph.pulse.Pulse;
import de.seismograph.shared.PublicAddress;
import de.seismograph.shared.Storage;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.vertx.http.HttpServerStart;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A demo, smaller than the real one, has been through the whole life of pulses before the service is ready. */
@QuarkusTest
@TestProfile(DemoTest.SmallCountry.class)
class DemoTest {
    @Inject
    DemoSettings settings;

    @Inject
    Extent extent;

    @Inject
    Filling filling;

    @Inject
    DutyWatching watching;

    @Inject
    Invitations invitations;

    @Inject
    Roster roster;

    @Inject
    LetterLinks links;

    @Inject
    PublicAddress address;

    @Inject
    Storage storage;

    @Inject
    Clock clock;

    @Test
    void aTrendHasEightWavesWithIntervalsAndShowsTheRise() {
        ValidatableResponse trend = anybody()
                .get("/trends?topic=displacement&measure=balance")
                .then()
                .statusCode(200);

        List<Float> values = trend.extract().path("value");
        List<Float> low = trend.extract().path("low");
        List<Float> high = trend.extract().path("high");
        assertThat(values).hasSize(8).doesNotContainNull();
        for (int i = 0; i < values.size(); i++) {
            assertThat(values.get(i)).isBetween(low.get(i), high.get(i));
        }
        assertThat(values.subList(5, 8)).allMatch(risen -> risen > values.get(4));
    }

    @Test
    void twoHundredThingsHaveBeenLearntAndAboutAThirdOfThemIsPublic() {
        List<String> factors = anybody().get("/factors?limit=500").path("id");
        List<Integer> adopted =
                anybody().get("/practices?limit=500").path("findAll { it.adoptedByAtLeast }.adoptedByAtLeast");

        assertThat(QuarkusTransaction.requiringNew().call(() -> Factor.count() + Practice.count()))
                .isEqualTo(200);
        assertThat(factors).hasSizeBetween(35, 70);
        assertThat(adopted).hasSizeBetween(12, 30);
        List<String> found =
                anybody().queryParam("q", "Mieterhöhung").get("/practices").path("id");
        assertThat(found).isNotEmpty();
    }

    @Test
    void ministriesHaveSentWhatIsRatedCountedOrWaits() {
        List<String> states = admin().get("/dispatches").path("state");

        assertThat(states).hasSize(8).contains("waiting");
        assertThat(states.stream().filter("sent"::equals)).hasSize(2);
        assertThat(states.stream().filter("counted"::equals)).hasSize(5);
        assertThat(anybody().get("/dispatches/burden").<List<Float>>path("medianRelevance"))
                .filteredOn(Objects::nonNull)
                .hasSizeGreaterThanOrEqualTo(3);
        assertThat(Database.number("select count(*) from letter where kind = 'digest'"))
                .isZero();
    }

    @Test
    void whatWasShakenHasBeenAnsweredOrAtLeastLookedInto() {
        watching.tick();

        assertThat(anybody().get("/duties").<List<String>>path("findAll { it.pulse }.state"))
                .contains("effect-checked")
                .doesNotContain("received");
        assertThat(anybody().get("/duties").<List<Integer>>path("findAll { it.helped }.helped.n"))
                .isNotEmpty()
                .allMatch(judges -> judges > 50);
        assertThat(anybody().get("/duties/summary").<Float>path("medianDays")).isBetween(24f, 43f);
        assertThat(Database.number("select count(*) from letter where kind like 'duty-%'"))
                .isZero();
    }

    @Test
    void theLinkThatIsShownOpensAnEmptySheetThatCanBeAnsweredAsTheReadmeDoes() throws IOException {
        String token = token("/p/[a-z0-9]{10}", shownAtStart());
        Matcher readme =
                Pattern.compile("-X PUT \\S+/sheet .* --json '(.+)'").matcher(Files.readString(Path.of("README.md")));
        assertThat(readme.find()).isTrue();

        sheet(token).get("/sheet").then().statusCode(200);
        sheet(token)
                .contentType(ContentType.JSON)
                .body(readme.group(1))
                .put("/sheet")
                .then()
                .statusCode(200);
    }

    @Test
    void theLinkToWhatManagersSeeSignsIn() {
        String token = token("/m", shownAtStart());

        anybody()
                .contentType(ContentType.JSON)
                .body(Map.of("token", token))
                .post("/manager-session")
                .then()
                .statusCode(200)
                .body("roles", contains("manager"));
    }

    @Test
    void anotherStartAddsNothingAndShowsAnotherLinkToTheSameSheet() {
        long pulses = QuarkusTransaction.requiringNew().call(() -> Pulse.count());

        String first = token("/p/[a-z0-9]{10}", shownAtStart());
        String second = token("/p/[a-z0-9]{10}", shownAtStart());

        assertThat(QuarkusTransaction.requiringNew().<Long>call(() -> Pulse.count()))
                .isEqualTo(pulses);
        assertThat(second).isNotEqualTo(first);
        assertThat(sheet(second).get("/sheet").asString())
                .isEqualTo(sheet(first).get("/sheet").asString());
    }

    @Test
    void aFillingThatWasInterruptedIsRefused() {
        QuarkusTransaction.begin();
        try {
            Pulse.update("state = DRAFT where state = OPEN");

            assertThatThrownBy(() -> demo().prepare(new StartupEvent()))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("interrupted");
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private String shownAtStart() {
        Demo demo = demo();
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            demo.prepare(new StartupEvent());
            demo.show(new HttpServerStart(new HttpServerOptions()));
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private Demo demo() {
        return new Demo(settings, extent, filling, invitations, roster, links, address, storage, clock);
    }

    private static String token(String page, String shown) {
        Matcher link =
                Pattern.compile("http://localhost:\\d+" + page + "#t=(\\S+)").matcher(shown);
        assertThat(link.find()).as(shown).isTrue();
        return link.group(1);
    }

    private static RequestSpecification sheet(String token) {
        return anybody().header("Authorization", "Invitation " + token);
    }

    /** Large enough for figures, small enough for a test. */
    public static class SmallCountry implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("seismograph.demo", "true");
        }

        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(SmallExtent.class);
        }
    }

    @Alternative
    @Singleton
    static class SmallExtent {
        @Produces
        @Singleton
        Extent extent() {
            return new Extent(2016, 260, 8);
        }
    }
}

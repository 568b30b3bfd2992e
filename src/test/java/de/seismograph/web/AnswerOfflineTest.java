package de.seismograph.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.APulse.aPulse;
import static de.seismograph.web.Respondent.sheets;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import de.seismograph.house.APulse;
import de.seismograph.house.AQuestion;
import de.seismograph.house.Chromium;
import de.seismograph.house.Database;
import de.seismograph.house.Managers;
import de.seismograph.region.Land;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The line breaks, the service is busy, the phone throws the tab away: an answer arrives all the same, once. */
@QuarkusTest
class AnswerOfflineTest {
    private static final String SAVED = "Auf diesem Gerät gespeichert, noch nicht gesendet";
    private static final String NO_LINE = "console: Failed to load resource: net::ERR_INTERNET_DISCONNECTED";

    @RegisterExtension
    final Chromium browser = Chromium.on(Chromium.Device.PHONE);

    private Respondent anna;
    private String pulse;
    private String token;

    @BeforeEach
    void onePersonIsAsked() {
        anna = Respondent.at(browser);
        aFrame().of(1, Land.BERLIN).imported();
        pulse = aPulse().asking(AQuestion.fivePoint("q1"))
                .asking(AQuestion.yesNo("q2"))
                .opened();
        token = another();
    }

    @Test
    void whatIsBeingEnteredSurvivesAReload() {
        anna.open(token).choose(3).reload();

        assertThat(anna.page().getByRole(AriaRole.RADIO).nth(3)).isChecked();
        anna.press("Antwort senden").reads("Gesendet");
        assertThat(sheets(pulse)).containsExactly("{M,NULL}");
        anna.reload().reads("Öffnen Sie bitte Ihren Link");
    }

    @Test
    void anAnswerGivenOfflineIsSentWithTheLineOnceAndLeavesNothingBehind() {
        List<String> heard = new ArrayList<>();
        browser.context()
                .onRequest(request ->
                        heard.add(request.url() + " " + request.headers().get("referer") + " " + request.postData()));
        saveOffline(0);
        anna.barsNobody();
        assertThat(anna.page().getByText("sehr hoch")).isVisible();

        anna.reload().reads(SAVED);
        anna.visit("/p/").reads(SAVED).barsNobody();
        assertThat(sheets(pulse)).isEmpty();
        anna.offline(false);

        anna.reads("Gesendet");
        assertThat(sheets(pulse)).containsExactly("{PP,NULL}");
        assertThat(heard).isNotEmpty().noneMatch(request -> request.contains(token));
        assertThat(keptByTheBrowser())
                .contains("/web/answer/page.js")
                .doesNotContain(token, token.substring(10), pulse);
        anna.reload().reads("Öffnen Sie bitte Ihren Link");
        browser.expectAnyFaults(NO_LINE);
    }

    @Test
    void theCacheHoldsThePageAndNobodysLink() {
        saveOffline(0);

        assertThat(anna.page().evaluate("""
                async () => {
                  const kept = [];
                  for (const name of await caches.keys()) {
                    const cache = await caches.open(name);
                    for (const request of await cache.keys()) kept.push(request.url, (await cache.match(request)).url);
                  }
                  return kept.join();
                }
                """).toString())
                .contains("/p/,", "/web/answer/waiting.js")
                .doesNotContain(pulse, "/api/");
        browser.expectAnyFaults(NO_LINE);
    }

    @Test
    void whatWaitsCanBeChangedAndDiscarded() {
        saveOffline(0);
        anna.press("Antwort ändern").choose(4).press("Antwort senden").reads(SAVED);
        assertThat(anna.page().getByText("sehr niedrig")).isVisible();

        anna.press("Verwerfen").reads("Gespeicherte Antwort verwerfen?").barsNobody();
        anna.press("Nein, behalten").reads(SAVED);
        anna.press("Verwerfen").press("Ja, verwerfen").reads("Verworfen").barsNobody();
        anna.offline(false);

        anna.open(token);
        assertThat(anna.page().getByRole(AriaRole.RADIO).first()).isVisible();
        assertThat(sheets(pulse)).isEmpty();
        browser.expectAnyFaults(NO_LINE);
    }

    @Test
    void whatHasWaitedTooLongIsNotCountedAndSaysSo() {
        saveOffline(0);
        APulse.close(pulse).then().statusCode(200);
        anna.offline(false);

        anna.reads("Diese Befragung ist beendet").barsNobody();

        assertThat(anna.page().getByText("wurde nicht gezählt")).isVisible();
        assertThat(keptByTheBrowser()).doesNotContain(token, pulse);
        browser.expectAnyFaults("console: Failed to load resource");
    }

    @Test
    void aBusyServiceIsLeftAloneForAWhile() {
        List<Long> attempts = new ArrayList<>();
        anna.open(token).untilKept();
        anna.page().route("**/api/v1/sheet", route -> {
            boolean saving = route.request().method().equals("PUT");
            if (saving) {
                attempts.add(System.nanoTime());
            }
            if (saving && attempts.size() == 1) {
                route.fulfill(new Route.FulfillOptions().setStatus(503).setHeaders(Map.of("Retry-After", "3")));
            } else {
                route.resume();
            }
        });

        anna.choose(1).press("Antwort senden").reads(SAVED);
        assertThat(anna.page().getByText("Der Dienst nimmt im Augenblick nichts an"))
                .isVisible();
        anna.barsNobody();
        anna.reads("Gesendet");

        assertThat(attempts).hasSize(2);
        assertThat(attempts.get(1) - attempts.get(0)).isGreaterThan(2_900_000_000L);
        assertThat(sheets(pulse)).containsExactly("{P,NULL}");
        anna.expectRefusals(1);
    }

    @Test
    void aNewerAnswerFromElsewhereIsNotOverwritten() {
        saveOffline(0);
        assertThat(Managers.put(another(), Managers.said("q1", "MM"))).isEqualTo(200);
        anna.offline(false);

        anna.reads("Inzwischen liegt eine andere Antwort vor").barsNobody();
        assertThat(sheets(pulse)).containsExactly("{MM,NULL}");
        anna.press("Die von diesem Gerät senden").reads("Gesendet");
        assertThat(sheets(pulse)).containsExactly("{PP,NULL}");
        browser.expectAnyFaults(NO_LINE);
    }

    @Test
    void theNewerAnswerCanStay() {
        saveOffline(0);
        assertThat(Managers.put(another(), Managers.said("q1", "MM"))).isEqualTo(200);
        anna.offline(false);

        anna.press("Es bei der anderen lassen").reads("Ihre Antwort liegt vor");
        assertThat(sheets(pulse)).containsExactly("{MM,NULL}");
        assertThat(keptByTheBrowser()).doesNotContain(token, pulse);
        browser.expectAnyFaults(NO_LINE);
    }

    @Test
    void aLostReplyIsNoSecondAnswer() {
        anna.open(token).untilKept().choose(0);
        anna.page().route("**/api/v1/sheet", route -> {
            if (route.request().method().equals("PUT")) {
                assertThat(Managers.put(token, Managers.said("q1", "PP"))).isEqualTo(200);
                anna.page().unroute("**/api/v1/sheet");
                route.abort();
            } else {
                route.resume();
            }
        });

        anna.press("Antwort senden").reads("Gesendet");

        assertThat(sheets(pulse)).containsExactly("{PP,NULL}");
    }

    @Test
    void whatWaitsOutlivesItsLinkAndGoesWithTheNewest() {
        saveOffline(2);
        Database.change("delete from invitation_token where pulse_id = ?", pulse);
        anna.offline(false);
        anna.reads("Dieser Link ist nicht gültig");
        assertThat(keptByTheBrowser()).doesNotContain(token);

        anna.open(another()).reads("Hier wartet noch eine Antwort").barsNobody();
        anna.press("Ja, damit weitermachen");
        assertThat(anna.page().getByRole(AriaRole.RADIO).nth(2)).isChecked();
        anna.press("Antwort senden").reads("Gesendet");

        assertThat(sheets(pulse)).containsExactly("{E,NULL}");
        assertThat(keptByTheBrowser()).doesNotContain(pulse);
        browser.expectAnyFaults("console: Failed to load resource");
    }

    @Test
    void twoTabsSendItOnce() {
        saveOffline(0);
        Respondent other = new Respondent(browser, browser.context().newPage());
        other.page().navigate("/p/" + pulse);
        other.reads(SAVED);
        List<String> puts = new ArrayList<>();
        browser.context().onRequest(request -> puts.add(request.method()));
        anna.offline(false);

        assertThat(anna.heading()).hasText(Pattern.compile("Gesendet|Ihre Antwort liegt vor"));
        assertThat(other.heading()).hasText(Pattern.compile("Gesendet|Ihre Antwort liegt vor"));

        assertThat(puts).filteredOn("PUT"::equals).hasSize(1);
        assertThat(sheets(pulse)).containsExactly("{PP,NULL}");
        browser.expectAnyFaults(NO_LINE);
    }

    private void saveOffline(int choice) {
        anna.open(token).untilKept().choose(choice);
        anna.offline(true);
        anna.press("Antwort senden").reads(SAVED);
    }

    /** Another link of the same person. */
    private String another() {
        return Managers.of(pulse).values().iterator().next();
    }

    /** Everything a page of ours finds stored in this browser. */
    private String keptByTheBrowser() {
        return anna.page().evaluate("""
                async () => {
                  const kept = [JSON.stringify({ ...localStorage, ...sessionStorage }), document.cookie, location.href,
                    JSON.stringify(history.state)];
                  const wait = (request) => new Promise((done) => (request.onsuccess = () => done(request.result)));
                  for (const { name } of await indexedDB.databases()) {
                    const database = await wait(indexedDB.open(name));
                    for (const store of database.objectStoreNames) {
                      kept.push(JSON.stringify(await wait(database.transaction(store).objectStore(store).getAll())));
                    }
                    database.close();
                  }
                  for (const name of await caches.keys()) {
                    const cache = await caches.open(name);
                    for (const request of await cache.keys()) {
                      const answer = await cache.match(request);
                      kept.push(request.url, answer.url, await answer.text());
                    }
                  }
                  return kept.join("\\n");
                }
                """).toString().replace(anna.page().url(), "");
    }
}

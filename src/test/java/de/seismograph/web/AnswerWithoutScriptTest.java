package de.seismograph.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.APulse.aPulse;
import static de.seismograph.web.Respondent.sheets;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.seismograph.house.APulse;
import de.seismograph.house.AQuestion;
import de.seismograph.house.Chromium;
import de.seismograph.house.Managers;
import de.seismograph.region.Land;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A browser without scripts, or with scripts forbidden, answers by a form of plain HTML. */
@QuarkusTest
class AnswerWithoutScriptTest {
    private static final String FORM = "/api/v1/sheet/form";

    @RegisterExtension
    final Chromium browser = Chromium.on(Chromium.Device.PHONE, options -> options.setJavaScriptEnabled(false));

    private Respondent anna;
    private String pulse;
    private String token;

    @BeforeEach
    void onePersonIsAskedInEveryWay() {
        anna = Respondent.at(browser);
        aFrame().of(1, Land.BERLIN).imported();
        pulse = aPulse().asking(AQuestion.fivePoint("q1"))
                .asking(AQuestion.multi("q2", "a", "b"))
                .asking(AQuestion.number("q3", 0, 5, 10))
                .asking(AQuestion.text("q4").with("field", "sport-leisure").with("direction", "succeeds"))
                .opened();
        token = Managers.of(pulse).values().iterator().next();
    }

    @Test
    void answersAreGivenMendedChangedAndWithdrawn() {
        enter();
        browser.assertFits();
        assertThat(anna.page().getByText("Antwort zurückziehen")).hasCount(0);
        anna.page().getByText("Mehr dazu").click();
        assertThat(anna.page().locator(".promise")).containsText("Wie gut jemand Ihre Antwort");
        browser.assertFits();
        anna.press("Antwort senden");
        assertThat(anna.page().getByText("Noch nichts beantwortet")).isVisible();

        radio("eher hoch").check();
        checkbox("Antwort b").check();
        number().fill("11");
        assertThat(anna.page().getByRole(AriaRole.TEXTBOX).last())
                .hasAccessibleName("Wie steht es damit? Es gelingt, weil …");
        anna.page().getByRole(AriaRole.TEXTBOX).last().fill("Eng, und \"laut\".");
        anna.press("Antwort senden");

        assertThat(anna.page().getByText("Bitte eine Zahl von 0 bis 10")).isVisible();
        assertThat(number()).hasValue("11");
        assertThat(number()).hasAttribute("aria-invalid", "true");
        assertThat(radio("eher hoch")).isChecked();
        assertThat(checkbox("Antwort b")).isChecked();
        assertThat(sheets(pulse)).isEmpty();
        anna.expectRefusals(2);
        number().fill("1.200");
        anna.press("Antwort senden");
        assertThat(anna.page().getByText("Tausender ohne Punkt und Komma")).isVisible();
        anna.expectRefusals(1);
        number().fill("2,5");
        anna.press("Antwort senden").reads("Gesendet");
        browser.assertFits();
        assertThat(sheets(pulse).get(0)).startsWith("{P,b,2.5,");

        anna.press("Antwort ändern");
        assertThat(number()).hasValue("2.5");
        assertThat(anna.page().getByRole(AriaRole.TEXTBOX).last()).hasValue("Eng, und \"laut\".");
        radio("mittel").check();
        number().fill("");
        checkbox("weiß nicht / trifft nicht zu").last().check();
        anna.press("Antwort senden").reads("Gesendet");
        assertThat(sheets(pulse).get(0)).startsWith("{E,b,DK,");

        anna.press("Antwort ändern");
        anna.page().getByText("Antwort zurückziehen").click();
        anna.press("Ja, zurückziehen").reads("Zurückgezogen");
        assertThat(sheets(pulse)).isEmpty();
        assertThat(anna.page().url()).doesNotContain(token, pulse);
    }

    @Test
    void theSameWordsStandThereAsWithScripts() {
        enter();
        List<String> plain = anna.page().locator(".choice .kern-label").allInnerTexts().stream()
                .filter(text -> !text.equals("keine Antwort"))
                .toList();

        try (Chromium scripted = Chromium.on(Chromium.Device.PHONE)) {
            Respondent ben = Respondent.at(scripted).open(token);
            for (List<String> page = plain; !page.isEmpty(); ) {
                List<String> shown = ben.page().locator(".choice .kern-label").allInnerTexts();
                assertThat(page.subList(0, shown.size())).isEqualTo(shown);
                page = page.subList(shown.size(), page.size());
                if (!page.isEmpty()) {
                    ben.press("Weiter");
                }
            }
        }
    }

    @Test
    void whatComesTooLateOrWithABadCodeIsTold() {
        enter();
        radio("mittel").check();
        APulse.close(pulse).then().statusCode(200);
        anna.press("Antwort senden").reads("Diese Befragung ist beendet");
        assertThat(anna.page().getByText("wurde nicht gezählt")).isVisible();

        anna.visit("/p/");
        anna.page().getByLabel("Code aus der Einladung").fill("k3m9x2qdra" + "A".repeat(43));
        anna.press("Öffnen · Open").reads("Dieser Code ist nicht gültig");
        browser.assertFits();
        anna.expectRefusals(2);
    }

    @Test
    void pagesAreKeptByNobodyAndSpeakTheLanguageOfTheReader() {
        posted("en-GB,de;q=0.5", "code=" + token)
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .header("Content-Security-Policy", containsString("form-action 'self'"))
                .body(containsString("<html lang=\"en\">"))
                .body(containsString("Are rents rising?"))
                .body(containsString("<span lang=\"de\">Antwort a</span>"));
        posted("de", "code=no").statusCode(401).header("Cache-Control", "no-store");
        posted("fr", "a=%").statusCode(400);
        given().redirects().follow(false).get(FORM).then().statusCode(303).header("Location", "/p/");
    }

    @Test
    void whatIsNoAnswerIsPointedAt() {
        posted("de", "code=" + token + "&act=save&answer-q1=XX")
                .statusCode(400)
                .body(containsString("Diese Antwort wurde nicht angenommen"));
        posted("de", "code=" + token + "&act=save&several-q2=a&unknown-q2=DK")
                .statusCode(400)
                .body(containsString("Bitte entweder Antworten wählen"));
        posted("de", "code=" + token + "&act=save&answer-q4=" + "x".repeat(501))
                .statusCode(400)
                .body(containsString("Bitte höchstens 500 Zeichen"));
        assertThat(sheets(pulse)).isEmpty();
    }

    /** The tool that looks for barriers needs scripts itself. */
    @Test
    void thePlainPagesBarNobody() {
        try (Chromium scripted = Chromium.on(Chromium.Device.NARROW)) {
            Respondent ben = Respondent.at(scripted);
            sends(ben, Map.of("code", "no"))
                    .reads("Dieser Code ist nicht gültig")
                    .barsNobody();
            sends(ben, Map.of("code", token)).reads("Steigen die Mieten?").barsNobody();
            sends(ben, Map.of("code", token, "act", "save", "answer-q1", "XX", "answer-q3", "x"))
                    .barsNobody();
            sends(ben, Map.of("code", token, "act", "save", "answer-q1", "P"))
                    .reads("Gesendet")
                    .barsNobody();
            sends(ben, Map.of("code", token, "act", "withdraw"))
                    .reads("Zurückgezogen")
                    .barsNobody();
            ben.expectRefusals(2);
            scripted.assertQuiet();
        }
    }

    private static Respondent sends(Respondent somebody, Map<String, String> fields) {
        somebody.visit("/privacy");
        somebody.page().waitForNavigation(() -> somebody.page().evaluate("""
                fields => {
                  const form = document.createElement("form");
                  form.method = "post";
                  form.action = "/api/v1/sheet/form";
                  for (const [name, value] of Object.entries(fields)) {
                    const input = document.createElement("input");
                    Object.assign(input, { type: "hidden", name, value });
                    form.append(input);
                  }
                  document.body.append(form);
                  form.submit();
                }
                """, fields));
        return somebody;
    }

    private static ValidatableResponse posted(String language, String body) {
        return given().header("Accept-Language", language)
                .contentType("application/x-www-form-urlencoded")
                .body(body)
                .post(FORM)
                .then();
    }

    private void enter() {
        anna.visit("/p/" + pulse);
        browser.assertFits();
        anna.page().getByLabel("Code aus der Einladung").fill("http://localhost/p/" + pulse + "#t=" + token);
        anna.press("Öffnen · Open").reads("Steigen die Mieten?");
    }

    private Locator radio(String name) {
        return anna.page().getByLabel(name, new Page.GetByLabelOptions().setExact(true));
    }

    private Locator checkbox(String name) {
        return anna.page().getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(name));
    }

    private Locator number() {
        return anna.page().locator("[name=answer-q3]");
    }
}

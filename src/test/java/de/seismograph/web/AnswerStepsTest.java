package de.seismograph.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.APulse.aPulse;
import static de.seismograph.web.Respondent.sheets;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import de.seismograph.house.APulse;
import de.seismograph.house.AQuestion;
import de.seismograph.house.Chromium;
import de.seismograph.house.Managers;
import de.seismograph.region.Land;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Back leads to the question before, whatever else has been opened in this tab. */
@QuarkusTest
class AnswerStepsTest {
    private static final int QUESTIONS = 5;

    @RegisterExtension
    final Chromium browser = Chromium.on(Chromium.Device.PHONE);

    private Respondent anna;
    private String pulse;
    private String token;

    @BeforeEach
    void onePersonIsAskedALot() {
        anna = Respondent.at(browser);
        aFrame().of(1, Land.BERLIN).imported();
        APulse asking = aPulse();
        IntStream.rangeClosed(1, QUESTIONS).forEach(i -> asking.asking(AQuestion.yesNo("q" + i)));
        pulse = asking.opened();
        token = Managers.of(pulse).values().iterator().next();
    }

    @Test
    void backIsTheQuestionBeforeAlsoForWhoComesFromAnotherPage() {
        anna.open(token).press("Weiter").press("Weiter").choose(0);
        anna.visit("/method");
        anna.visit("/p/" + pulse);
        isAt(3);

        anna.press("Zurück");
        isAt(2);
        anna.press("Zurück");
        isAt(1);
        anna.press("Weiter").press("Weiter");
        assertThat(anna.page().getByRole(AriaRole.RADIO).first()).isChecked();
        anna.press("Zurück");
        isAt(2);
    }

    @Test
    void theWayToTheContentIsNoStep() {
        anna.open(token).press("Weiter");
        skip();
        isAt(2);
        anna.press("Weiter");
        isAt(3);

        anna.page().goBack();
        isAt(2);
        anna.page().goBack();
        isAt(2);
        anna.page().goBack();
        isAt(1);
        anna.press("Weiter").press("Weiter");
        skip();
        anna.press("Zurück");
        isAt(2);
    }

    @Test
    void stepsOfAnEarlierRunMeanNothing() {
        anna.open(token).press("Weiter").press("Weiter").press("Weiter").press("Weiter");
        anna.choose(0).press("Antwort senden").reads("Gesendet");
        anna.press("Antwort ändern");
        isAt(1);

        anna.page().goBack();
        isAt(1);
        anna.press("Weiter");
        isAt(2);
        anna.press("Zurück");
        isAt(1);
        assertThat(sheets(pulse)).containsExactly("{NULL,NULL,NULL,NULL,Y}");
    }

    private void skip() {
        anna.page().getByText("Zum Inhalt").focus();
        anna.page().keyboard().press("Enter");
        anna.page().waitForURL("**#main");
    }

    private void isAt(int question) {
        assertThat(anna.page().getByText("Frage " + question + " von " + QUESTIONS))
                .isVisible();
    }
}

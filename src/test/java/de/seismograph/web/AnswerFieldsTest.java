package de.seismograph.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.APulse.aPulse;
import static de.seismograph.web.Respondent.sheets;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import de.seismograph.house.AQuestion;
import de.seismograph.house.Chromium;
import de.seismograph.house.Managers;
import de.seismograph.region.Land;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed is what is sent, and the longest word fits the smallest phone. */
@QuarkusTest
class AnswerFieldsTest {
    /** An English one: browsers read the decimals of a number field by their own language. */
    @RegisterExtension
    final Chromium browser = Chromium.on(Chromium.Device.NARROW, options -> options.setLocale("en-US"));

    private Respondent anna;
    private String pulse;
    private String token;

    @BeforeEach
    void onePersonIsAsked() {
        anna = Respondent.at(browser);
        aFrame().of(1, Land.BERLIN).imported();
        String word = "Wohnungseigentümergemeinschaftsverwaltungsangelegenheiten";
        pulse = aPulse().asking(AQuestion.number("q1", 0, 5, 5000))
                .asking(AQuestion.single("q2", "a", "b")
                        .with(
                                "options",
                                List.of(
                                        Map.of("id", "a", "label", Map.of("de", word)),
                                        Map.of("id", "b", "label", Map.of("de", "b")))))
                .opened();
        token = Managers.of(pulse).values().iterator().next();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2,5", "2.5"})
    void decimalsStandBehindACommaOrAPoint(String typed) {
        open().pressSequentially(typed);

        anna.press("Send answer").reads("Sent");

        assertThat(sheets(pulse)).containsExactly("{2.5,NULL}");
        anna.press("Change answer");
        assertThat(number()).hasValue("2.5");
    }

    @Test
    void thousandsAreReadIfTheyCanBeNothingElse() {
        Locator number = open();
        number.fill("1.200");
        anna.press("Send answer");
        assertThat(anna.page().getByText("Please write 1200 or 1.2.")).isVisible();
        assertThat(number).isFocused();
        anna.barsNobody();
        number.fill("viele");
        anna.press("Send answer");
        assertThat(anna.page().getByText("Please enter a number only.")).isVisible();
        number.fill("1.200,5001,1");
        anna.press("Send answer");
        assertThat(anna.page().getByText("Please enter a number only.")).isVisible();
        number.fill("6 000");
        anna.press("Send answer");
        assertThat(anna.page().getByText("Please enter a number from 0 to 5000."))
                .isVisible();
        assertThat(sheets(pulse)).isEmpty();

        number.fill("1.200,5");
        anna.press("Send answer").reads("Sent");
        assertThat(sheets(pulse)).containsExactly("{1200.5,NULL}");
    }

    /** The same as without scripts. */
    @ParameterizedTest
    @CsvFileSource(
            resources = "/numerals.csv",
            delimiter = ';',
            quoteCharacter = '\'',
            numLinesToSkip = 1,
            ignoreLeadingAndTrailingWhitespace = false)
    void aNumeralIsReadInOneWayOrNotAtAll(String text, @Nullable Double number) {
        anna.page().navigate("/web/icon.svg");

        Object read = anna.page()
                .evaluate("async text => (await import('/web/answer/numeral.js')).numberIn(text) ?? null", text);

        assertThat(read == null ? null : ((Number) read).doubleValue()).isEqualTo(number);
    }

    private Locator open() {
        anna.open(token).barsNobody();
        return number();
    }

    private Locator number() {
        return anna.page().locator("input.number");
    }
}

package de.seismograph.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.seismograph.house.Chromium;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of the editors' pages that need no page: hints on wording, times on the wall, periods, places of faults. */
@QuarkusTest
class EditorRulesTest {
    @RegisterExtension
    final Chromium browser = Chromium.on(Chromium.Device.DESKTOP);

    @BeforeEach
    void aPageOfTheService() {
        browser.page().navigate("/login");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Wie hat sich die Verdrängung von Bewohnerinnen und Bewohnern in den letzten drei Monaten entwickelt? | -
            Wie hat sich die Lage entwickelt?                              | noTimeSpan
            Wie steht es seit Januar um Sicherheit und Sauberkeit?         | twoThings
            Fehlt es seit Januar an Geld und/oder Personal?                | twoThings
            Sind Sie seit Januar dafür oder nicht?                         | -
            Finden Sie nicht auch, dass es seit Januar besser geht?        | leading
            Gab es seit Januar keine Beschwerden?                          | negated
            Wie gut ist seit Januar der ÖPNV?                              | abbreviation
            Gibt es seit Januar z. B. neue Läden?                          | abbreviation
            Hat seit Januar die Segregation zugenommen?                    | jargon
            Seit Januar geht es besser                                     | noQuestionMark
            Geht es seit Januar besser? Und warum?                         | twoQuestions
            """)
    void wordingIsCheckedForWhatMisleads(String wording, String expected) {
        Object names = browser.page()
                .evaluate(
                        "async wording => (await import('/web/editor/checks.js'))"
                                + ".checkWording(wording, { measures: 'change', kind: 'five-point' }).map(({ name }) => name).join()",
                        wording);

        assertThat(names).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-15T18:00, 2026-01-15T17:00:00Z",
        "2026-07-15T18:00, 2026-07-15T16:00:00Z",
        "2026-03-29T01:59, 2026-03-29T00:59:00Z",
        "2026-03-29T03:00, 2026-03-29T01:00:00Z",
        "2026-10-25T01:59, 2026-10-24T23:59:00Z",
        "2026-10-25T03:00, 2026-10-25T02:00:00Z"
    })
    void timesAreThoseOfAClockInGermany(String wall, String instant) {
        assertThat(module("../times.js", "[t.instantOf(given[0]), t.wallTime(given[1])].join()", wall, instant))
                .isEqualTo(instant + "," + wall);
    }

    @ParameterizedTest
    @CsvSource({"2026-Q1, 2026-Q2", "2026-Q4, 2027-Q1", "2026-12, 2027-01", "2026-02-28, 2026-03-01"})
    void aPeriodIsFollowedByOneOfItsLength(String period, String next) {
        assertThat(module("periods.js", "t.after(given[0])", period)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({
        "/title/de, /title/de",
        "/questions/1/wording, /questions/1/wording/de",
        "/questions/1/version, /questions/1/topic",
        "/audience/laender/0, /audience",
        "/surprise, -"
    })
    void aFaultStandsAtTheNearestField(String pointer, String place) {
        String found =
                "[...t.assign({ errors: [{ pointer: given[0], detail: 'x' }] }, ['/title/de', '/questions/0/topic', '/questions/1/topic',"
                        + " '/questions/1/wording/de', '/audience']).placed.keys()].join() || '-'";

        assertThat(module("faults.js", found, pointer)).isEqualTo(place);
    }

    @Test
    void difficultiesOfOneReasonThatGoOnAlikeAreToldOnce() {
        String faults = "[['a', 'busy', true], ['b', 'gone', false], ['c', 'gone', false], ['d', 'busy', false]]"
                + ".map(([neighbourhood, reason, again]) => ({ neighbourhood, reason, again }))";
        String told =
                ".map(({ neighbourhoods, reason, again }) => neighbourhoods.join('+') + ' ' + reason + ' ' + again).join()";

        assertThat(module("difficulties.js", "t.alike(" + faults + ")" + told))
                .isEqualTo("b+c gone false,a busy true,d busy false");
    }

    @ParameterizedTest
    @CsvSource({"10, 'n0, n1, n2, n3, n4, n5, n6, n7, n8, n9'", "11, 11 neighbourhoods"})
    void moreThanTenNeighbourhoodsInDifficultiesAreCountedNotNamed(int count, String told) {
        String faults = "Array.from({ length: " + count
                + " }, (_, i) => ({ neighbourhood: `n${i}`, reason: 'busy', again: true }))";
        String words = "{ faults: () => '', columns: ['', ''], neighbourhoods: (n) => `${n} neighbourhoods` }";

        assertThat(module(
                        "difficulties.js",
                        "t.difficulties({ faults: " + faults + " }, " + words
                                + ")[1].querySelector('tbody').rows[0].cells[0].textContent"))
                .isEqualTo(told);
    }

    @Test
    void aSheetOfFiveStandingQuestionsTakesLessThanAMinute() {
        String question =
                "{ kind: 'five-point', wording: { de: 'Wie hat sich die Armut in Ihrem Quartier in den letzten drei Monaten entwickelt?' } }";
        Object seconds = module(
                "checks.js", "t.secondsToAnswer('Viele haben davon berichtet.', Array(5).fill(" + question + "))");

        assertThat(((Number) seconds).intValue()).isBetween(40, 60);
    }

    private Object module(String name, String expression, Object... given) {
        return browser.page()
                .evaluate(
                        "async ({ name, given }) => { const t = await import('/web/editor/' + name); return "
                                + expression + "; }",
                        Map.of("name", name, "given", given));
    }
}

package de.seismograph.pulse;

import static de.seismograph.house.APulse.aPulse;
import static de.seismograph.house.AQuestion.fivePoint;
import static de.seismograph.house.AQuestion.multi;
import static de.seismograph.house.AQuestion.number;
import static de.seismograph.house.AQuestion.single;
import static de.seismograph.house.AQuestion.text;
import static de.seismograph.house.AQuestion.threePoint;
import static de.seismograph.house.AQuestion.yesNo;
import static org.assertj.core.api.Assertions.assertThat;

import de.seismograph.house.APulse;
import de.seismograph.house.AQuestion;
import de.seismograph.house.SettableClock;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with a draft is refused with 400 and a pointer to it. */
@QuarkusTest
class DraftRulesTest {
    private static final Duration DAY = Duration.ofDays(1);

    /** A fault, what makes it, and where the refusal must point. */
    private record Fault(String name, UnaryOperator<APulse> made, String pointer) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Fault fault(String name, UnaryOperator<APulse> made, String pointer) {
        return new Fault(name, made, pointer);
    }

    private static Fault question(String name, AQuestion question, String pointer) {
        return new Fault(name, pulse -> pulse.asking(question), "/questions/1" + pointer);
    }

    static Stream<Fault> faultsOfThePulse() {
        return Stream.of(
                fault("no title", p -> p.without("title"), "/title"),
                fault("no German title", p -> p.with("title", Map.of("en", "Rents")), "/title/de"),
                fault("a blank English title", p -> p.with("title", Map.of("de", "M", "en", " ")), "/title/en"),
                fault("a title as a number", p -> p.with("title", 7), "/title"),
                fault("a title in a number", p -> p.with("title", Map.of("de", 7)), "/title/de"),
                fault("a title of 1001 characters", p -> p.with("title", Map.of("de", "x".repeat(1001))), "/title/de"),
                fault("no occasion", p -> p.without("occasion"), "/occasion"),
                fault("occasion null", p -> p.with("occasion", null), "/occasion"),
                fault("no period", p -> p.without("period"), "/period"),
                fault("a fifth quarter", p -> p.period("2026-Q5"), "/period"),
                fault("a thirteenth month", p -> p.period("2026-13"), "/period"),
                fault("a thirtieth of February", p -> p.period("2026-02-30"), "/period"),
                fault("a half year", p -> p.period("2026-H1"), "/period"),
                fault("a period long ago", p -> p.period("1989-Q4"), "/period"),
                fault("a period as a number", p -> p.with("period", 2026), "/period"),
                fault("no closing time", p -> p.without("closesAt"), "/closesAt"),
                fault("a closing time that has passed", p -> p.closing(SettableClock.now()), "/closesAt"),
                fault("a closing time as a number", p -> p.with("closesAt", 1893456000), "/closesAt"),
                fault("a closing time without zone", p -> p.with("closesAt", "2030-01-01T00:00:00"), "/closesAt"),
                fault(
                        "a close before the opening",
                        p -> p.opening(SettableClock.now().plus(DAY.multipliedBy(8))),
                        "/closesAt"),
                fault("a release before the close", p -> p.embargoedUntil(SettableClock.now()), "/releaseAt"),
                fault("a reminder after the close", p -> p.with("remindAt", in(DAY.multipliedBy(8))), "/remindAt/0"),
                fault("a reminder in the past", p -> p.with("remindAt", in(DAY.negated())), "/remindAt/0"),
                fault(
                        "two reminders a moment apart",
                        p -> p.with("remindAt", in(DAY, DAY.plusMinutes(1))),
                        "/remindAt/1"),
                fault(
                        "four reminders",
                        p -> p.with("remindAt", in(DAY, DAY.multipliedBy(2), DAY.multipliedBy(3), DAY.multipliedBy(4))),
                        "/remindAt"),
                fault("an unknown Land", p -> p.onlyTo("laender", "17"), "/audience/laender/0"),
                fault("an unknown phase", p -> p.onlyTo("phases", "begun"), "/audience/phases/0"),
                fault("an unknown audience", p -> p.onlyTo("towns", "Kiel"), "/audience/towns"),
                fault("a wish in words", p -> p.with("inviteAtOpening", "yes"), "/inviteAtOpening"),
                fault("an unknown field", p -> p.with("colour", "blue"), "/colour"),
                fault("no list of questions", p -> p.without("questions"), "/questions"),
                fault("no question", p -> p.with("questions", List.of()), "/questions"),
                fault("questions as an object", p -> p.with("questions", Map.of()), "/questions"),
                fault("null for a question", p -> p.with("questions", Arrays.asList((Object) null)), "/questions/0"),
                fault("six questions", DraftRulesTest::withFiveMore, "/questions"));
    }

    private static List<String> in(Duration... from) {
        return Arrays.stream(from)
                .map(time -> SettableClock.now().plus(time).toString())
                .toList();
    }

    static Stream<Fault> faultsOfAQuestion() {
        return Stream.of(
                question("an id twice", yesNo("q1"), "/id"),
                question("no id", fivePoint("q2").without("id"), "/id"),
                question("an id with a space", fivePoint("q 2"), "/id"),
                question("an unknown topic", fivePoint("q2").about("weather"), "/topic"),
                question("no topic", fivePoint("q2").without("topic"), "/topic"),
                question("a scale of a field", fivePoint("q2").with("field", "sport-leisure"), "/field"),
                question(
                        "a text of no field",
                        text("q2").with("field", "gardening").with("direction", "hard"),
                        "/field"),
                question("a field without a direction", text("q2").with("field", "sport-leisure"), "/direction"),
                question("a direction without a field", text("q2").with("direction", "hard"), "/direction"),
                question("an unknown kind", fivePoint("q2").with("kind", "six-point"), "/kind"),
                question("no kind", fivePoint("q2").without("kind"), "/kind"),
                question("a kind by its number", fivePoint("q2").with("kind", 0), "/kind"),
                question("an unknown field", fivePoint("q2").with("colour", "blue"), "/colour"),
                question("no wording", fivePoint("q2").without("wording"), "/wording"),
                question("version 0", fivePoint("q2").feeding("x").with("version", 0), "/version"),
                question("version 1.5", fivePoint("q2").feeding("x").with("version", 1.5), "/version"),
                question("version 1.0", fivePoint("q2").feeding("x").with("version", 1.0), "/version"),
                question("version as a text", fivePoint("q2").feeding("x").with("version", "1"), "/version"),
                question("no options", single("q2").without("options"), "/options"),
                question("one option", single("q2", "a"), "/options"),
                question("an option twice", multi("q2", "a", "b", "a"), "/options/2/id"),
                question("a capital option", multi("q2", "A", "b"), "/options/0/id"),
                question("options of a scale", single("q2", "a", "b").with("kind", "five-point"), "/options"),
                question("no bins", number("q2").without("bins"), "/bins"),
                question("one edge", number("q2", 0), "/bins"),
                question("eight edges", number("q2", 0, 1, 2, 3, 4, 5, 6, 7), "/bins"),
                question("an edge twice", number("q2", 0, 5, 5), "/bins/2"),
                question("descending edges", number("q2", 0, 20, 5), "/bins/2"),
                question("an edge as a text", number("q2").with("bins", List.of("0", "5")), "/bins/0"),
                question("bins of a scale", fivePoint("q2").with("bins", List.of(0, 5)), "/bins"),
                question("an indicator with capitals", fivePoint("q2").feeding("Rents"), "/indicator"),
                question("the indicator of q1", AQuestion.standing("q2", "displacement"), "/indicator"),
                question(
                        "a version two ahead",
                        fivePoint("q2").feeding("unheard-of").with("version", 2),
                        "/version"));
    }

    private static APulse withFiveMore(APulse pulse) {
        for (int i = 2; i <= 6; i++) {
            pulse.asking(fivePoint("q" + i));
        }
        return pulse;
    }

    @ParameterizedTest
    @MethodSource({"faultsOfThePulse", "faultsOfAQuestion"})
    void aFaultIsRefusedAndPointedAt(Fault fault) {
        List<String> pointers = fault.made()
                .apply(aPulse().about("displacement"))
                .posted()
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .extract()
                .path("errors.pointer");

        assertThat(pointers).containsExactly(fault.pointer());
    }

    @Test
    void aFaultSavesNothingOfADraft() {
        String id = aPulse().about("displacement").drafted();

        aPulse().about("poverty").period("2026").put(id, "\"0\"").then().statusCode(400);
        aPulse().about("poverty")
                .closing(SettableClock.now())
                .put(id, "\"0\"")
                .then()
                .statusCode(400);

        assertThat(aPulse().about("poverty").put(id, "\"0\"").statusCode()).isEqualTo(200);
    }

    @Test
    void questionsOfEveryKindAreTakenFiveAtATime() {
        APulse five = aPulse().asking(fivePoint("a"))
                .asking(yesNo("b"))
                .asking(single("c", "x", "y"))
                .asking(multi("d", "x", "y"))
                .asking(number("e", 0, 2.5, 10));
        APulse two = aPulse().asking(threePoint("a")).asking(text("b"));

        assertThat(kinds(five)).containsExactly("five-point", "yes-no", "single", "multi", "number");
        assertThat(kinds(two)).containsExactly("three-point", "text");
    }

    private static List<String> kinds(APulse taken) {
        return taken.posted().then().statusCode(201).extract().path("questions.kind");
    }
}

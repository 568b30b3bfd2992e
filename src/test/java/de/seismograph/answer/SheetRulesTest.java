package de.seismograph.answer;

import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.APulse.aPulse;
import static de.seismograph.house.Managers.answer;
import static de.seismograph.house.Managers.entry;
import static de.seismograph.house.Managers.invitedBy;
import static org.assertj.core.api.Assertions.assertThat;

import de.seismograph.house.AQuestion;
import de.seismograph.house.Database;
import de.seismograph.house.Managers;
import de.seismograph.region.Land;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers must fit their questions; otherwise nothing is saved and the refusal points to what does not fit. */
@QuarkusTest
class SheetRulesTest {
    private static String scales;
    private static String others;

    private static String tokenFor(boolean scale) {
        if (scales == null) {
            aFrame().of(2, Land.BERLIN).imported();
            scales = aPulse().asking(AQuestion.fivePoint("five"))
                    .asking(AQuestion.threePoint("three"))
                    .asking(AQuestion.yesNo("yes"))
                    .opened();
            others = aPulse().asking(AQuestion.single("one", "a", "b"))
                    .asking(AQuestion.multi("many", "a", "b"))
                    .asking(AQuestion.number("amount", 0, 5, 20))
                    .asking(AQuestion.text("words"))
                    .opened();
        }
        return Managers.of(scale ? scales : others).get("11-0001");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'question':'five','value':'XX'}            | /answers/0/value",
                "{'question':'five','value':'pp'}            | /answers/0/value",
                "{'question':'five','value':''}              | /answers/0/value",
                "{'question':'three','value':'PP'}           | /answers/0/value",
                "{'question':'yes','value':'yes'}            | /answers/0/value",
                "{'question':'five','values':['P']}          | /answers/0",
                "{'question':'five','number':1}              | /answers/0",
                "{'question':'five','text':'P'}              | /answers/0",
                "{'question':'five'}                         | /answers/0",
                "{'question':'five','value':'P','text':'P'}  | /answers/0",
                "{'question':'five','value':null}            | /answers/0",
                "{'question':'five','value':5}               | /answers/0/value",
                "{'question':'six','value':'P'}              | /answers/0/question",
                "{'question':null,'value':'P'}               | /answers/0/question",
                "{'value':'P'}                               | /answers/0/question",
                "{'question':'five','answer':'P'}            | /answers/0/answer",
                "{'question':'yes','value':'Y'},{'question':'five','value':'P'},{'question':'five','value':'P'} | /answers/2/question",
                "null                                        | /answers/0",
                "''                                          | /answers/0"
            })
    void anAnswerOnAScaleMustBeOneOfItsCodes(String entries, String pointer) {
        refused(true, entries, pointer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'question':'one','value':'c'}              | /answers/0/value",
                "{'question':'one','values':['a']}           | /answers/0",
                "{'question':'many','value':'a'}             | /answers/0/value",
                "{'question':'many','values':[]}             | /answers/0/values",
                "{'question':'many','values':['a','c']}      | /answers/0/values",
                "{'question':'many','values':['a','a']}      | /answers/0/values",
                "{'question':'many','values':['a,b']}        | /answers/0/values",
                "{'question':'many','values':['DK']}         | /answers/0/values",
                "{'question':'many','values':[null]}         | /answers/0/values/0",
                "{'question':'many','values':'a'}            | /answers/0/values",
                "{'question':'amount','number':-0.01}        | /answers/0/number",
                "{'question':'amount','number':20.01}        | /answers/0/number",
                "{'question':'amount','number':1e999}        | /answers/0/number",
                "{'question':'amount','number':'7'}          | /answers/0/number",
                "{'question':'amount','value':'7'}           | /answers/0/value",
                "{'question':'amount','text':'7'}            | /answers/0",
                "{'question':'words','text':''}              | /answers/0/text",
                "{'question':'words','text':'  '}            | /answers/0/text",
                "{'question':'words','value':'DK'}           | /answers/0",
                "{'question':'words','text':7}               | /answers/0/text"
            })
    void anyOtherAnswerMustFitItsQuestion(String entries, String pointer) {
        refused(false, entries, pointer);
    }

    @ParameterizedTest
    @CsvSource({"0", "501"})
    void aTextHasNeitherNoneNorMoreThanFiveHundredCharacters(int length) {
        refused(false, "{'question':'words','text':'" + "x".repeat(length) + "'}", "/answers/0/text");
    }

    @ParameterizedTest
    @CsvSource({"1", "500"})
    void aTextHasUpToFiveHundredCharacters(int length) {
        String token = tokenFor(false);

        assertThat(answer(token, entry("words", "text", "x".repeat(length))).statusCode())
                .isEqualTo(200);
        assertThat(Managers.withdraw(token)).isEqualTo(204);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                   | /answers",
                "{'answers':null}     | /answers",
                "{'answers':[]}       | /answers",
                "{'answers':{}}       | /answers",
                "{'answers':[],'x':1} | /x"
            })
    void aSheetIsAListOfAnswers(String sheet, String pointer) {
        refusedSheet(true, sheet, pointer);
    }

    private static void refused(boolean scale, String entries, String pointer) {
        refusedSheet(scale, "{'answers':[" + entries + "]}", pointer);
    }

    private static void refusedSheet(boolean scale, String sheet, String pointer) {
        String token = tokenFor(scale);
        List<String> pointers = invitedBy(token)
                .contentType(ContentType.JSON)
                .body(sheet.replace('\'', '"'))
                .put("/sheet")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .extract()
                .path("errors.pointer");

        assertThat(pointers).containsExactly(pointer);
        assertThat(Database.number("select count(*) from sheet_" + (scale ? scales : others)))
                .isZero();
    }
}

package de.seismograph.release;

import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.APulse.aPulse;
import static org.assertj.core.api.Assertions.assertThat;

import de.seismograph.house.APulse;
import de.seismograph.house.AQuestion;
import de.seismograph.house.Database;
import de.seismograph.house.Mailbox;
import de.seismograph.house.Mails;
import de.seismograph.house.Managers;
import de.seismograph.invitation.Posting;
import de.seismograph.region.Land;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * An attacker reads the whole database, with the places and transactions of all rows, knows every manager, and guesses by matching orders:
 * the first of these people gave the first of these sheets. Where nothing links the two, about one guess in all is right, whatever the
 * order.
 */
@QuarkusTest
class LinkageTest {
    private static final int PEOPLE = 200;
    private static final List<String> CODES = List.of("PP", "P", "E", "M", "MM");

    /** More right guesses than this come by chance with a probability of 1e-6 (Poisson with mean 1). */
    private static final int BY_CHANCE = 8;

    /** One answer of five: 40 right guesses by chance, with a standard deviation of about 5.7. */
    private static final int CODES_BY_CHANCE = 40 + 6 * 6;

    private static final List<String> ORDERS_OF_PEOPLE = List.of(
            "select neighbourhood_id from invitation where pulse_id = '%1$s' order by ctid",
            "select neighbourhood_id from invitation where pulse_id = '%1$s' order by xmin::text::bigint, ctid",
            "select neighbourhood_id from invitation where pulse_id = '%1$s' order by id",
            "select neighbourhood_id from invitation where pulse_id = '%1$s' order by neighbourhood_id",
            "select neighbourhood_id from invitation where pulse_id = '%1$s' order by manager_id",
            "select i.neighbourhood_id from invitation i join invitation_token t on t.invitation_id = i.id where i.pulse_id = '%1$s' order by t.ctid",
            "select i.neighbourhood_id from invitation i join invitation_token t on t.invitation_id = i.id where i.pulse_id = '%1$s' order by t.xmin::text::bigint",
            "select i.neighbourhood_id from invitation i join invitation_token t on t.invitation_id = i.id where i.pulse_id = '%1$s' order by t.token_hash",
            "select neighbourhood_id from wave_frame where pulse_id = '%1$s' order by ctid",
            "select neighbourhood_id from manager where closed_at is null order by ctid",
            "select neighbourhood_id from manager where closed_at is null order by id",
            "select neighbourhood_id from manager where closed_at is null order by email");

    private static final List<String> ORDERS_OF_SHEETS = List.of(
            "select answers[1] from sheet_%1$s order by ctid",
            "select answers[1] from sheet_%1$s order by xmin::text::bigint, ctid",
            "select answers[1] from sheet_%1$s order by sheet_key",
            "select answers[1] from sheet_%1$s order by revision, ctid");

    private static final List<String> ORDERS_OF_THE_PANEL = List.of(
            "select code from panel_answer, unnest(pseudonyms) where pulse_id = '%1$s' order by panel_answer.ctid",
            "select code from panel_answer, unnest(pseudonyms) as u (pseudonym) where pulse_id = '%1$s' order by pseudonym");

    private static final List<String> ORDERS_OF_PEOPLE_AFTERWARDS =
            ORDERS_OF_PEOPLE.stream().filter(sql -> !sql.contains("invitation")).toList();

    @Inject
    Posting posting;

    @Test
    void nobodyCanTellWhoGaveWhichSheetWithoutTheKey() {
        aFrame().of(PEOPLE, Land.BERLIN).imported();
        String pulse = aPulse().asking(AQuestion.number("q1", 0, PEOPLE))
                .asking(AQuestion.fivePoint("q2"))
                .opened();
        Mails.invite(pulse, "").statusCode(202);
        posting.tick();

        Map<String, Integer> truth = answersOfAll(pulse);

        assertThat(best(ORDERS_OF_PEOPLE, ORDERS_OF_SHEETS, pulse, truth, false))
                .isLessThanOrEqualTo(BY_CHANCE);
        assertThat(sequences(pulse)).isEmpty();
        plantALink(pulse, truth);
        assertThat(best(ORDERS_OF_PEOPLE, ORDERS_OF_SHEETS, pulse, truth, false))
                .as("the attack finds a link by the order of rows")
                .isEqualTo(PEOPLE);

        APulse.close(pulse).then().statusCode(200);

        assertThat(Database.rows("select 1 from pg_class where relname = ?", "sheet_" + pulse))
                .isEmpty();
        assertThat(Database.number("select count(*) from invitation where pulse_id = ?", pulse))
                .isZero();
        assertThat(best(ORDERS_OF_PEOPLE_AFTERWARDS, ORDERS_OF_THE_PANEL, pulse, truth, true))
                .isLessThanOrEqualTo(CODES_BY_CHANCE);
    }

    /** What writing to the invitations while answering would do: their rows stand in the order of the sheets. */
    private static void plantALink(String pulse, Map<String, Integer> truth) {
        Map<String, String> authors = new HashMap<>();
        truth.forEach((person, number) -> authors.put(Double.toString(number), person));
        for (String number : column("select answers[1] from sheet_%1$s order by ctid", pulse)) {
            Database.change(
                    "update invitation set mail_fault = mail_fault where pulse_id = ? and neighbourhood_id = ?",
                    pulse,
                    authors.get(number));
        }
    }

    /** Everybody gives another number, in an order that nobody knows, and some amend it. */
    private static Map<String, Integer> answersOfAll(String pulse) {
        List<String> people = new ArrayList<>();
        Database.rows("select neighbourhood_id from invitation where pulse_id = ? order by 1", pulse)
                .forEach(row -> people.add((String) row.get(0)));
        Random chance = new Random(20261122);
        Collections.shuffle(people, chance);
        Map<String, Integer> truth = new HashMap<>();
        for (int i = 0; i < people.size(); i++) {
            truth.put(people.get(i), i);
        }
        Collections.shuffle(people, chance);
        people.forEach(person -> give(person, truth.get(person)));
        Collections.shuffle(people, chance);
        people.subList(0, PEOPLE / 4).forEach(person -> give(person, truth.get(person)));
        return truth;
    }

    private static void give(String person, int number) {
        Managers.answer(
                        Mailbox.lastToken(person),
                        Managers.entry("q1", "number", number),
                        Managers.value("q2", CODES.get(number % CODES.size())))
                .then()
                .statusCode(200);
    }

    /** The most right guesses of any pair of orders, forwards and backwards. */
    private static int best(
            List<String> people, List<String> answers, String pulse, Map<String, Integer> truth, boolean codes) {
        int best = 0;
        for (String order : people) {
            List<String> ranked = column(order, pulse);
            for (String other : answers) {
                List<String> given = column(other, pulse);
                assertThat(ranked).hasSameSizeAs(given);
                best = Math.max(best, right(ranked, given, truth, codes));
                Collections.reverse(given);
                best = Math.max(best, right(ranked, given, truth, codes));
            }
        }
        return best;
    }

    private static int right(List<String> people, List<String> answers, Map<String, Integer> truth, boolean codes) {
        int right = 0;
        for (int i = 0; i < people.size(); i++) {
            int number = truth.get(people.get(i));
            String expected = codes ? CODES.get(number % CODES.size()) : Double.toString(number);
            right += answers.get(i).equals(expected) ? 1 : 0;
        }
        return right;
    }

    private static List<String> column(String sql, String pulse) {
        List<String> column = new ArrayList<>();
        Database.rows(sql.formatted(pulse)).forEach(row -> column.add((String) row.get(0)));
        return column;
    }

    /** Sequences that belong to anything near answers: there is nothing to count with. */
    private static List<List<Object>> sequences(String pulse) {
        return Database.rows(
                "select sequencename from pg_sequences where sequencename like 'sheet%' or sequencename like 'invitation%'"
                        + " or sequencename like '%" + pulse + "%'");
    }
}

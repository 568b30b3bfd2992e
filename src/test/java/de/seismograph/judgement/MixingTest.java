package de.seismograph.judgement;

import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.ASignal.aSignal;
import static org.assertj.core.api.Assertions.assertThat;

import de.seismograph.house.Database;
import de.seismograph.house.SignedInNeighbourhood;
import de.seismograph.region.Land;
import de.seismograph.release.Subject;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * An attacker reads the whole database, with the places and transactions of all rows, knows who has signed in, and guesses by matching
 * orders: the first of these managers has said the first of these things. Where nothing links the two, about one guess in all is right.
 */
@QuarkusTest
class MixingTest {
    private static final int PEOPLE = 60;

    /** More right guesses than this come by chance with a probability of 1e-6 (Poisson with mean 1). */
    private static final int BY_CHANCE = 8;

    private static final List<String> ORDERS_OF_PEOPLE = List.of(
            "select holder from browser_session order by ctid",
            "select holder from browser_session order by xmin::text::bigint, ctid",
            "select holder from browser_session order by opened_at",
            "select holder from browser_session order by id_hash");

    private static final List<String> ORDERS_OF_WHAT_WAS_SAID = List.of(
            "select content ->> 'number' from judgement where subject = '%1$s' order by ctid",
            "select content ->> 'number' from judgement where subject = '%1$s' order by xmin::text::bigint, ctid",
            "select content ->> 'number' from judgement where subject = '%1$s' order by judge",
            "select split_part(text, ' ', 2) from signal where text like '%1$s %%' order by ctid",
            "select split_part(text, ' ', 2) from signal where text like '%1$s %%' order by xmin::text::bigint, ctid",
            "select split_part(text, ' ', 2) from signal where text like '%1$s %%' order by id");

    @Inject
    Judging judging;

    @Inject
    Mixing mixing;

    @Test
    void nothingTellsWhoHasSaidWhatButTheKey() {
        aFrame().of(PEOPLE, Land.BERLIN).imported();
        Subject subject = new Subject("test", UUID.randomUUID().toString());
        List<String> truth = everybodySays(subject);

        assertThat(best(truth, subject)).as("the orders as they come tell all").isEqualTo(PEOPLE);
        mixing.tick();

        assertThat(best(truth, subject)).isLessThanOrEqualTo(BY_CHANCE);
        mixing.tick();
        assertThat(Database.number("select count(distinct xmin::text) from judgement"))
                .as("all by one")
                .isEqualTo(1);
    }

    /** The manager of each number, who signs in and says that number, in an order that nobody knows. */
    private List<String> everybodySays(Subject subject) {
        List<Integer> numbers =
                new ArrayList<>(IntStream.range(0, PEOPLE).boxed().toList());
        Collections.shuffle(numbers, new Random(20261127));
        String[] managers = new String[PEOPLE];
        for (int number : numbers) {
            String place = "11-%04d".formatted(number + 1);
            UUID manager = SignedInNeighbourhood.idOf(place);
            aSignal().with("text", subject.id() + " " + number).from(place);
            judging.put(subject, manager, Map.of("number", Integer.toString(number)));
            managers[number] = manager.toString();
        }
        return List.of(managers);
    }

    /** The most right guesses of any pair of orders, forwards and backwards. */
    private static int best(List<String> truth, Subject subject) {
        int best = 0;
        for (String order : ORDERS_OF_PEOPLE) {
            List<String> people = column(order);
            people.retainAll(truth);
            for (String other : ORDERS_OF_WHAT_WAS_SAID) {
                List<String> said = column(other.formatted(subject.id()));
                assertThat(said).hasSameSizeAs(people);
                best = Math.max(best, right(people, said, truth));
                Collections.reverse(said);
                best = Math.max(best, right(people, said, truth));
            }
        }
        return best;
    }

    private static int right(List<String> people, List<String> said, List<String> truth) {
        return (int) IntStream.range(0, people.size())
                .filter(i -> truth.get(Integer.parseInt(said.get(i))).equals(people.get(i)))
                .count();
    }

    private static List<String> column(String sql) {
        List<String> column = new ArrayList<>();
        Database.rows(sql).forEach(row -> column.add((String) row.get(0)));
        return column;
    }
}

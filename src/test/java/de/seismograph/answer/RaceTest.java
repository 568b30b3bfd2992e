package de.seismograph.answer;

import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.APulse.aPulse;
import static de.seismograph.house.Managers.invitedBy;
import static de.seismograph.house.Managers.put;
import static de.seismograph.house.Managers.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import de.seismograph.house.APulse;
import de.seismograph.house.AQuestion;
import de.seismograph.house.Database;
import de.seismograph.house.Managers;
import de.seismograph.region.Land;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Sheets stay whole when many things happen at once. */
@QuarkusTest
class RaceTest {
    private static final int HANDS = 12;

    @Test
    void aHundredAnswersAtOnceMakeOneSheet() throws Exception {
        aFrame().of(3, Land.BERLIN).imported();
        String pulse = aPulse().asking(AQuestion.fivePoint("q1")).opened();
        String token = Managers.of(pulse).get("11-0001");
        List<Callable<Integer>> answers = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            String code = i % 2 == 0 ? "P" : "M";
            answers.add(() -> put(token, said("q1", code)));
        }

        assertThat(allAtOnce(answers)).hasSize(100).containsOnly(200);

        assertThat(Database.number("select count(*) from sheet_" + pulse)).isEqualTo(1);
        assertThat(Database.number("select revision from sheet_" + pulse)).isBetween(1L, 100L);
        invitedBy(token).get("/sheet").then().body("answers.size()", equalTo(1));
    }

    /** Twelve hands fill and change their sheets until the close; the release knows the last word of each. */
    @RepeatedTest(4)
    void everyAnswerTakenBeforeTheCloseIsCountedAndNoOther() throws Exception {
        aFrame().of(240, Land.BERLIN).imported();
        String pulse = aPulse().asking(AQuestion.fivePoint("q1")).opened();
        List<String> tokens = List.copyOf(Managers.of(pulse).values());
        Map<String, String> taken = new ConcurrentHashMap<>();
        CountDownLatch underWay = new CountDownLatch(100);
        CountDownLatch closed = new CountDownLatch(1);
        List<Callable<Integer>> work = new ArrayList<>();
        for (int i = 0; i < HANDS; i++) {
            List<String> own = tokens.subList(i * 20, (i + 1) * 20);
            work.add(() -> answerUntilRefused(own, taken, underWay, closed));
        }
        work.add(() -> {
            try {
                assertThat(underWay.await(1, TimeUnit.MINUTES)).isTrue();
                return APulse.close(pulse).statusCode();
            } finally {
                closed.countDown();
            }
        });

        List<Integer> ends = allAtOnce(work);

        assertThat(ends.subList(0, HANDS)).containsOnly(409);
        assertThat(ends.get(HANDS)).isEqualTo(200);
        assertThat(Database.rows(
                                "select respondents, counts[2], counts[4] from published_cell"
                                        + " where pulse_id = ? and dimension = 'land'",
                                pulse)
                        .get(0))
                .containsExactly(taken.size(), times("P", taken), times("M", taken));
    }

    /** After the close has been answered there is one more try, so that the test ends also if the close has failed. */
    private static int answerUntilRefused(
            List<String> tokens, Map<String, String> taken, CountDownLatch underWay, CountDownLatch closed) {
        for (int round = 0; ; round++) {
            for (int i = 0; i < tokens.size(); i++) {
                String token = tokens.get(i);
                String code = (round + i) % 2 == 0 ? "P" : "M";
                boolean last = closed.getCount() == 0;
                int status = put(token, said("q1", code));
                if (status != 200 || last) {
                    return status;
                }
                taken.put(token, code);
                underWay.countDown();
            }
        }
    }

    private static double times(String code, Map<String, String> taken) {
        return Collections.frequency(taken.values(), code);
    }

    /** Each on a thread of its own, and none before all are there. */
    private static List<Integer> allAtOnce(List<Callable<Integer>> work) throws Exception {
        CyclicBarrier gate = new CyclicBarrier(work.size());
        ExecutorService hands = Executors.newFixedThreadPool(work.size());
        try {
            List<Future<Integer>> begun = work.stream()
                    .map(task -> hands.submit(() -> {
                        gate.await();
                        return task.call();
                    }))
                    .toList();
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> status : begun) {
                statuses.add(status.get(2, TimeUnit.MINUTES));
            }
            return statuses;
        } finally {
            hands.shutdownNow();
        }
    }
}

package de.seismograph.answer;

import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.APulse.aPulse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.seismograph.house.APulse;
import de.seismograph.house.AQuestion;
import de.seismograph.house.Database;
import de.seismograph.region.Land;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sheets that arrive together are written together, and each of them as if it were alone. */
@QuarkusTest
class SavingTest {
    private static final int CROWD = 40;

    @Inject
    Sheets sheets;

    private String pulse;

    @BeforeEach
    void anOpenPulse() {
        aFrame().of(1, Land.BERLIN).imported();
        pulse = aPulse().asking(AQuestion.text("q1"))
                .asking(AQuestion.fivePoint("q2"))
                .opened();
    }

    @Test
    void whatIsWrittenTogetherIsWhatEachOneSaid() throws Exception {
        List<String> texts = List.of("", "\"quoted\", {braced}", "back\\slash", "NULL", "ä 🏙\nline");

        crowd(i -> sheets.save(pulse, key(i), codes(texts.get(i % texts.size()), i % 2 == 0 ? "P" : null)));

        for (int i = 0; i < CROWD; i++) {
            assertThat(sheets.find(pulse, key(i)).orElseThrow())
                    .isEqualTo(new Sheets.Sheet(codes(texts.get(i % texts.size()), i % 2 == 0 ? "P" : null), 1));
        }
    }

    @Test
    void severalVersionsOfOneSheetAreOneSheet() throws Exception {
        List<Integer> revisions = crowd(i -> sheets.save(pulse, key(0), codes("version " + i, "P")));

        assertThat(revisions).hasSize(CROWD).doesNotHaveDuplicates();
        assertThat(Database.number("select count(*) from sheet_" + pulse)).isEqualTo(1);
        assertThat(Database.number("select revision from sheet_" + pulse)).isEqualTo(CROWD);
    }

    @Test
    void whatTheDatabaseWillNotHaveDoesNotHarmTheOthers() throws Exception {
        Database.change("alter table sheet_" + pulse + " add constraint test check (answers[1] <> 'impossible')");

        List<Integer> revisions = crowd(i -> {
            if (i % 10 > 0) {
                return sheets.save(pulse, key(i), codes("possible", "P"));
            }
            assertThatThrownBy(() -> sheets.save(pulse, key(i), codes("impossible", "P")))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("violates check constraint");
            return 0;
        });

        assertThat(revisions).containsOnly(0, 1);
        assertThat(Database.number("select count(*) from sheet_" + pulse)).isEqualTo(CROWD - CROWD / 10);
    }

    @Test
    void nothingIsWrittenAfterTheClose() {
        APulse.close(pulse).then().statusCode(200);

        assertThatThrownBy(() -> sheets.save(pulse, key(1), codes("late", "P"))).hasMessageContaining("has closed");
    }

    private static Codes codes(String... texts) {
        return new Codes(Arrays.asList(texts));
    }

    private static byte[] key(int i) {
        byte[] key = new byte[32];
        key[0] = (byte) i;
        return key;
    }

    private interface Hand {
        int write(int i) throws SQLException;
    }

    /** Everybody at once; what each of them got. */
    private static List<Integer> crowd(Hand hand) throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(CROWD);
        try {
            CountDownLatch gate = new CountDownLatch(1);
            List<Future<Integer>> writing = new ArrayList<>();
            for (int i = 0; i < CROWD; i++) {
                int number = i;
                writing.add(hands.submit(() -> {
                    gate.await();
                    return hand.write(number);
                }));
            }
            gate.countDown();
            List<Integer> revisions = new ArrayList<>();
            for (Future<Integer> written : writing) {
                revisions.add(written.get());
            }
            return revisions;
        } finally {
            hands.shutdownNow();
        }
    }
}

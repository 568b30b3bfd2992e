package de.seismograph.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import de.seismograph.house.LogLines;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Work that comes round again. */
class RecurringTest {
    private final Recurring recurring = new Recurring("The test");

    @Test
    void onePieceThatFailsHoldsUpNoneOfTheOthers() {
        List<String> done = new ArrayList<>();
        for (String piece : List.of("one", "bad", "three")) {
            recurring.attempt(piece, () -> {
                if (piece.equals("bad")) {
                    throw new IllegalStateException("It is bad");
                }
                done.add(piece);
            });
        }

        assertThat(done).containsExactly("one", "three");
    }

    @Test
    void aPieceThatKeepsFailingIsToldOnceAndThatItWorksAgainToo() {
        AtomicBoolean broken = new AtomicBoolean(true);
        Runnable work = () -> {
            if (broken.get()) {
                throw new IllegalStateException("It is bad");
            }
        };

        try (LogLines lines = LogLines.fromNowOn()) {
            recurring.attempt("one", work);
            recurring.attempt("one", work);
            assertThat(lines.text()).containsOnlyOnce("could not do its work on one");
            broken.set(false);
            recurring.attempt("one", work);
            recurring.attempt("one", work);
            assertThat(lines.text()).containsOnlyOnce("has done its work on one after all");
        }
    }

    @Test
    void withoutTheDatabaseThereIsNoSenseInGoingOn() {
        RuntimeException away = new IllegalStateException(new SQLException("Shut down", "57P01"));

        assertThatIllegalStateException()
                .isThrownBy(() -> recurring.attempt("one", () -> {
                    throw away;
                }));
    }
}

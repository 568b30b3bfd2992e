package de.seismograph.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.RollbackException;
import java.net.ConnectException;
import java.sql.SQLException;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Test;

class DatabaseAwayTest {
    private static final SQLException SHUTTING_DOWN = new SQLException("terminating connection", "57P01");

    @Test
    void aDatabaseThatIsAwayIsRecognisedUnderWhateverWrapsIt() {
        assertThat(DatabaseAway.causedBy(new IllegalStateException(new RuntimeException(SHUTTING_DOWN))))
                .isTrue();
    }

    /** How the transaction manager tells it: the cause is missing, but among the suppressed. */
    @Test
    void aDatabaseThatGoesAwayDuringTheCommitIsRecognised() {
        XAException atCommit = new XAException("Error trying to transactionCommit local transaction");
        atCommit.initCause(SHUTTING_DOWN);
        RollbackException rolledBack = new RollbackException("Could not commit transaction.");
        rolledBack.addSuppressed(atCommit);

        assertThat(DatabaseAway.causedBy(new RuntimeException(rolledBack))).isTrue();
    }

    @Test
    void aRefusedConnectionToTheDatabaseIsNotBlamedOnAProvider() {
        SQLException refused =
                new SQLException("Connection refused", "08001", new ConnectException("Connection refused"));

        assertThat(Away.problem(new IllegalStateException(refused)).map(Problem::type))
                .contains("database-away");
        assertThat(Away.problem(new IllegalStateException(new ConnectException()))
                        .map(Problem::type))
                .contains("provider-away");
    }

    @Test
    void aMistakeOfOursIsNot() {
        SQLException mistake = new SQLException("syntax error", "42601");
        mistake.addSuppressed(new IllegalStateException("nothing to do with it"));

        assertThat(DatabaseAway.causedBy(new IllegalStateException(mistake))).isFalse();
    }

    @Test
    void exceptionsThatNameEachOtherAreReadOnce() {
        Exception first = new Exception("first");
        Exception second = new Exception("second", first);
        first.addSuppressed(second);

        assertThat(DatabaseAway.causedBy(second)).isFalse();
    }
}

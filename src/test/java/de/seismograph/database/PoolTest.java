package de.seismograph.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(PoolTest.ADatabaseToKill.class)
class PoolTest {

    @Inject
    DataSource pool;

    @Test
    void theServiceWorksAgainAfterItsPostgresWasKilled() throws Exception {
        long backend = backend();

        ProcessHandle.of(backend).flatMap(ProcessHandle::parent).orElseThrow().destroyForcibly();

        await().atMost(Duration.ofSeconds(20)).ignoreExceptions().until(() -> backend() != backend);
        assertThat(backend()).isPositive();
    }

    private long backend() throws SQLException {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery("SELECT pg_backend_pid()")) {
            result.next();
            return result.getLong(1);
        }
    }

    /** Another profile means another Quarkus with a database of its own, so that no other test misses the one killed here. */
    public static class ADatabaseToKill implements QuarkusTestProfile {}
}

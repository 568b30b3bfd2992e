package de.seismograph.operation;

import de.seismograph.database.Durability;
import de.seismograph.database.StartRefused;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready means: the database takes answers for good. Where published data is read may be a replica: without it answers still count,
 * so that its absence is told and takes nobody's readiness away.
 */
@Readiness
@ApplicationScoped
class DatabaseReady implements HealthCheck {
    private static final String CELL = "select 1 from published.cell limit 1";

    private final javax.sql.DataSource database;
    private final javax.sql.DataSource reading;

    DatabaseReady(javax.sql.DataSource database, @DataSource("reading") javax.sql.DataSource reading) {
        this.database = database;
        this.reading = reading;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("database");
        try {
            demandDurable();
            demandMigrated();
            return answer.up()
                    .withData("published", isPublishedShown() ? "shown" : "away")
                    .build();
        } catch (StartRefused weak) {
            return answer.down().withData("reason", weak.getMessage()).build();
        } catch (SQLException away) {
            return answer.down()
                    .withData("reason", "The database cannot be reached or has not been migrated")
                    .build();
        }
    }

    /** Settings of a running server can be changed. */
    private void demandDurable() throws SQLException {
        try (var connection = database.getConnection()) {
            Durability.check(connection);
        }
    }

    private void demandMigrated() throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(CELL)) {
            query.execute();
        }
    }

    private boolean isPublishedShown() {
        try (var connection = reading.getConnection();
                var query = connection.prepareStatement(CELL)) {
            return query.execute();
        } catch (SQLException away) {
            return false;
        }
    }
}

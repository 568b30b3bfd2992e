package de.seismograph.database;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Refuses to serve on a database that may lose confirmed answers, whoever runs that database. */
@ApplicationScoped
class DurableStart {

    /** Before anybody is served; the schema has been brought up to date by then. */
    void check(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent start, DataSource database)
            throws SQLException {
        try (var connection = database.getConnection()) {
            Durability.check(connection);
        }
    }
}

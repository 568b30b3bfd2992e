package de.seismograph.database;

import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;

/** Refuses to serve when the role that reads published data could read anything else, such as a role shared with the service. */
@ApplicationScoped
class SeparateStart {

    /** A replica follows within seconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Before anybody is served; the schema has been brought up to date, and rights have been given, by then. */
    void check(
            @Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent start,
            @DataSource("reading") javax.sql.DataSource database)
            throws SQLException, IOException {
        awaitSchema(database);
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("""
                        select c.relname, current_user
                          from pg_class c
                          join pg_namespace published on published.nspname = 'published'
                          join pg_namespace other on other.oid = c.relnamespace
                         where c.relowner = published.nspowner and other.nspname !~ '^(published$|pg_|information_schema$)'
                           and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
                           and c.relkind in ('r', 'p', 'v', 'm', 'f')
                           and (has_table_privilege(c.oid, 'select, insert, update, delete, truncate')
                                or has_any_column_privilege(c.oid, 'select, insert, update'))
                         order by 1 limit 1
                        """);
                var readable = query.executeQuery()) {
            if (readable.next()) {
                throw new StartRefused("The role " + readable.getString(2)
                        + ", as which published data is read, has rights on the table " + readable.getString(1)
                        + " too; take them away, or let QUARKUS_DATASOURCE_READING_USERNAME name another role");
            }
        }
    }

    /** Where nothing is published yet, nothing can be said of rights. */
    private static void awaitSchema(javax.sql.DataSource database) throws SQLException, IOException {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (!hasSchema(database)) {
            if (System.nanoTime() > giveUp) {
                throw new StartRefused(
                        "The database of QUARKUS_DATASOURCE_READING_JDBC_URL has no schema published; let it"
                                + " be the service's own database or a replica of it");
            }
            Pause.briefly();
        }
    }

    private static boolean hasSchema(javax.sql.DataSource database) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select from pg_namespace where nspname = 'published'")) {
            return query.executeQuery().next();
        }
    }
}

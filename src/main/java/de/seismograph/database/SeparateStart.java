package de.seismograph.database;

import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.SQLException;

/** Refuses to serve when the role that reads published data could read anything else, such as a role shared with the service. */
@ApplicationScoped
class SeparateStart {

    /** Before anybody is served; the schema has been brought up to date, and rights have been given, by then. */
    void check(
            @Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent start,
            @DataSource("reading") javax.sql.DataSource database)
            throws SQLException {
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
}

package de.seismograph.shared;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a database that cannot be reached from a mistake of ours. */
final class DatabaseAway {
    /** Seconds a client should wait: a restart of PostgreSQL takes about that long. */
    static final int RETRY_AFTER_SECONDS = 2;

    /** Admin shutdown, crash shutdown, cannot connect now, too many connections. */
    private static final Set<String> STATES = Set.of("57P01", "57P02", "57P03", "53300");

    private DatabaseAway() {}

    static Problem problem() {
        return Problem.unavailable("database-away", "The database cannot be reached. Please retry.");
    }

    /** The transaction manager keeps what went wrong in a commit among the suppressed exceptions, not as the cause. */
    static boolean causedBy(Throwable thrown) {
        return causedBy(thrown, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static boolean causedBy(@Nullable Throwable thrown, Set<Throwable> seen) {
        if (thrown == null || !seen.add(thrown)) {
            return false;
        }
        return (thrown instanceof SQLException sql && isAway(sql))
                || causedBy(thrown.getCause(), seen)
                || Arrays.stream(thrown.getSuppressed()).anyMatch(suppressed -> causedBy(suppressed, seen));
    }

    private static boolean isAway(SQLException sql) {
        String state = sql.getSQLState();
        return sql instanceof SQLTransientConnectionException
                || sql instanceof SQLNonTransientConnectionException
                || (state != null && (state.startsWith("08") || STATES.contains(state)))
                || (state == null && String.valueOf(sql.getMessage()).contains("Acquisition timeout"));
    }
}

package de.seismograph.shared;

import io.quarkus.logging.LoggingFilter;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Keeps addresses, tokens and answers out of the log: an exception of somebody else's may quote what it was given, so that only its
 * kind and its place are written down.
 */
@LoggingFilter(name = "discreet")
public final class DiscreetLog implements Filter {
    private static final String HOUSE = "de.seismograph.";

    /** Tells why a service does not start: nobody has been served by then, and whoever starts it must know. */
    private static final String START = "io.quarkus.runtime.Application";

    @Override
    public boolean isLoggable(LogRecord line) {
        Throwable thrown = line.getThrown();
        if (thrown != null && !(thrown instanceof Told) && !START.equals(line.getLoggerName())) {
            line.setThrown(told(thrown, Collections.newSetFromMap(new IdentityHashMap<>())));
        }
        return true;
    }

    private static @Nullable Told told(@Nullable Throwable thrown, Set<Throwable> seen) {
        if (thrown == null || !seen.add(thrown)) {
            return null;
        }
        Told told = new Told(thrown, told(thrown.getCause(), seen));
        for (Throwable suppressed : thrown.getSuppressed()) {
            Told also = told(suppressed, seen);
            if (also != null) {
                told.addSuppressed(also);
            }
        }
        return told;
    }

    /** What may be said of an exception. */
    private static final class Told extends Throwable {
        Told(Throwable original, @Nullable Told cause) {
            super(describe(original), cause);
            setStackTrace(original.getStackTrace());
        }

        private static String describe(Throwable thrown) {
            String kind = thrown.getClass().getName();
            if (thrown instanceof SQLException sql) {
                return kind + ": SQLSTATE " + sql.getSQLState();
            }
            StackTraceElement[] trace = thrown.getStackTrace();
            boolean ours = trace.length > 0 && trace[0].getClassName().startsWith(HOUSE);
            return ours || isAboutTheWay(thrown) ? kind + ": " + thrown.getMessage() : kind;
        }

        /** Who could not be reached: hosts and ports, which operators must know. */
        private static boolean isAboutTheWay(Throwable thrown) {
            return thrown instanceof SocketException
                    || thrown instanceof UnknownHostException
                    || thrown instanceof SSLException;
        }

        @Override
        public String toString() {
            return String.valueOf(getMessage());
        }
    }
}

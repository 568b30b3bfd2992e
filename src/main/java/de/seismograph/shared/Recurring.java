package de.seismograph.shared;

import java.util.HashSet;
import java.util.Set;
import org.jboss.logging.Logger;

/** Work that comes round every second: while the database is away it waits, and says so once instead of every second. */
public final class Recurring {
    private static final Logger LOG = Logger.getLogger(Recurring.class);

    private final String name;
    private final Set<String> failing = new HashSet<>();
    private boolean waiting;

    /** @param name what waits, as the first words of a sentence in the log */
    public Recurring(String name) {
        this.name = name;
    }

    /**
     * Does one of many pieces of the work: if it fails that is told, once until it works again, and the others follow; not while the
     * database is away. Never called by two threads at the same time.
     *
     * @param piece what is done to what, always in the same words
     */
    public void attempt(String piece, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            if (DatabaseAway.causedBy(failed)) {
                throw failed;
            }
            if (failing.add(piece)) {
                LOG.errorf(failed, "%s could not do its work on %s, and keeps trying", name, piece);
            }
            return;
        }
        if (failing.remove(piece)) {
            LOG.infof("%s has done its work on %s after all", name, piece);
        }
    }

    /** Does the work once; never called by two threads at the same time. */
    public void run(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            if (!DatabaseAway.causedBy(failed)) {
                throw failed;
            }
            if (!waiting) {
                LOG.warnf("%s waits: the database cannot be reached", name);
            }
            waiting = true;
            return;
        }
        if (waiting) {
            LOG.infof("%s goes on: the database is back", name);
        }
        waiting = false;
    }
}

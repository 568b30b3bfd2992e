package de.seismograph.database;

import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Restarts a PostgreSQL that died, on the port its clients know, until it is told to end. */
final class Watching {

    private static final Logger LOG = Logger.getLogger(Watching.class);
    private static final long LOOK_EVERY_MILLIS = 250;

    private final Cluster cluster;
    private final int port;
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "postgres-watch");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable Future<?> looking;
    private boolean missed;

    Watching(Cluster cluster, int port) {
        this.cluster = cluster;
        this.port = port;
    }

    void begin() {
        looking = looks.scheduleWithFixedDelay(this::look, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Returns when no restart is under way any more. */
    void end() {
        if (looking != null) {
            looking.cancel(false);
        }
        looks.shutdown();
        try {
            looks.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            if (cluster.running().isEmpty()) {
                restart();
            }
        } catch (IOException | RuntimeException notYet) {
            // the dead server's last children may hold its shared memory a little longer
            LOG.warnf("%s; trying again", notYet.getMessage());
        }
    }

    private void restart() throws IOException {
        if (!missed) {
            missed = true;
            LOG.warnf("PostgreSQL in %s is gone, starting it again", cluster.directory());
        }
        cluster.start(port);
        missed = false;
        LOG.infof("PostgreSQL in %s runs again on port %d", cluster.directory(), port);
    }
}

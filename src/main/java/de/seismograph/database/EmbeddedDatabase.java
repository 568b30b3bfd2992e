package de.seismograph.database;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import org.jboss.logging.Logger;

/** A durable PostgreSQL of the service's own, reachable from this machine only and with its password only. */
public final class EmbeddedDatabase {

    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);
    private static final int ATTEMPTS = 20;

    private final DataDirectory data;
    private final Cluster cluster;
    private final int port;
    private final Roles roles;
    private final Watching watching;
    private boolean stopped;

    private EmbeddedDatabase(DataDirectory data, Cluster cluster, int port, Roles roles) {
        this.data = data;
        this.cluster = cluster;
        this.port = port;
        this.roles = roles;
        this.watching = new Watching(cluster, port);
    }

    /**
     * Creates, starts or adopts the PostgreSQL of a data directory, and restarts it whenever it dies.
     *
     * @throws StartRefused when another service uses the directory, when it cannot be used, or when the PostgreSQL in it
     *     does not start or is not durable
     */
    public static EmbeddedDatabase start(Path dataDirectory) {
        DataDirectory data = DataDirectory.claim(dataDirectory);
        return start(data, data.binaries());
    }

    /** Like {@link #start(Path)}, with the programs unpacked in a directory that several databases share. */
    public static EmbeddedDatabase start(Path dataDirectory, Path binaries) {
        return start(DataDirectory.claim(dataDirectory), binaries);
    }

    private static EmbeddedDatabase start(DataDirectory data, Path binaries) {
        try {
            return startClaimed(data, binaries);
        } catch (IOException | SQLException | RuntimeException failure) {
            closeQuietly(data);
            throw failure instanceof StartRefused refused ? refused : new StartRefused(failure.getMessage(), failure);
        }
    }

    private static EmbeddedDatabase startClaimed(DataDirectory data, Path binaries) throws IOException, SQLException {
        var random = new SecureRandom();
        var cluster = new Cluster(data.cluster(), Programs.in(Binaries.unpackedIn(binaries), data.startLog()));
        var roles = Roles.of(data, random);
        var ports = new Ports(data.port(), random);

        var adopted = new Adopting(cluster, roles).runningPort();
        int port = adopted.isPresent() ? adopted.getAsInt() : startFresh(cluster, roles, ports);
        ports.keep(port);
        try {
            roles.prepare(port);
            try (var connection = roles.connectAsOwner(port)) {
                Durability.check(connection);
            }
        } catch (SQLException | RuntimeException unusable) {
            cluster.stop();
            throw unusable;
        }
        LOG.infof(
                "PostgreSQL %s on port %d, data in %s",
                adopted.isPresent() ? "adopted from an earlier run" : "started", port, data.path());
        var database = new EmbeddedDatabase(data, cluster, port, roles);
        database.watching.begin();
        return database;
    }

    private static int startFresh(Cluster cluster, Roles roles, Ports ports) throws IOException {
        if (!cluster.exists()) {
            cluster.create(Roles.SUPERUSER, roles.superuserPasswordFile());
        }
        for (int attempt = 1; ; attempt++) {
            int port = ports.free();
            try {
                cluster.start(port);
                return port;
            } catch (IOException failure) {
                // someone may take the port between our look and the start; the last children of a killed PostgreSQL
                // may hold its shared memory a little longer
                if (attempt == ATTEMPTS) {
                    throw failure;
                }
                Pause.briefly();
            }
        }
    }

    public String jdbcUrl() {
        return Roles.jdbcUrl(port, Roles.OWNER);
    }

    /** The owner of the database: may create roles, but is no superuser. */
    public String user() {
        return Roles.OWNER;
    }

    public String password() {
        return roles.ownerPassword();
    }

    /** The role that sees what is published and nothing else. */
    public String readingUser() {
        return roles.reading().name();
    }

    public String readingPassword() {
        return roles.reading().password();
    }

    /** Stops PostgreSQL in good order and gives the directory free; does nothing the second time. */
    public synchronized void stop() {
        if (stopped) {
            return;
        }
        stopped = true;
        watching.end();
        try {
            cluster.stop();
            LOG.infof("PostgreSQL stopped, data in %s", data.path());
        } catch (IOException failure) {
            LOG.error(failure.getMessage());
        } finally {
            closeQuietly(data);
        }
    }

    private static void closeQuietly(DataDirectory data) {
        try {
            data.close();
        } catch (IOException ignored) {
            LOG.debug("the lock ends with the process", ignored);
        }
    }
}

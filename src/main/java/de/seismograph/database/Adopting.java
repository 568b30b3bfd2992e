package de.seismograph.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes over the PostgreSQL that outlived a killed service. */
record Adopting(Cluster cluster, Roles roles) {

    /** Refused, broken off, or "starting up" and "shutting down": all of them pass. */
    private static final Set<String> PASSING = Set.of("08001", "08006", "57P03");

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /**
     * The port of the PostgreSQL that runs on this cluster; empty when none does any more.
     *
     * @throws StartRefused when one runs that does not let us in
     */
    OptionalInt runningPort() throws IOException {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        for (Optional<PostmasterPid> found = cluster.running(); found.isPresent(); found = cluster.running()) {
            PostmasterPid postmaster = found.get();
            try (var connection = roles.connectAsSuperuser(postmaster.port())) {
                if (isOurs(connection)) {
                    return OptionalInt.of(postmaster.port());
                }
                throw refused(postmaster, "it serves another directory", null);
            } catch (SQLException failure) {
                if (!PASSING.contains(failure.getSQLState()) || System.nanoTime() > giveUp) {
                    throw refused(postmaster, failure.getMessage(), failure);
                }
            }
            Pause.briefly();
        }
        return OptionalInt.empty();
    }

    private boolean isOurs(Connection connection) throws SQLException, IOException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("SHOW data_directory")) {
            result.next();
            return Files.isSameFile(Path.of(result.getString(1)), cluster.directory());
        }
    }

    private StartRefused refused(PostmasterPid postmaster, String why, @Nullable Throwable cause) {
        return new StartRefused(
                "A PostgreSQL that runs in " + cluster.directory() + " (process " + postmaster.pid()
                        + ") cannot be taken over: " + why + "; stop it and start Seismograph again",
                cause);
    }
}

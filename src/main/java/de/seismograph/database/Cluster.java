package de.seismograph.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.commons.io.FileUtils;

/** One PostgreSQL data directory: created once, started and stopped many times. */
record Cluster(Path directory, Programs programs) {

    /** What an operator may change in the cluster's postgresql.conf. */
    private static final Map<String, String> TUNING = Map.of(
            "shared_buffers", "128MB",
            "max_connections", "60",
            "timezone", "UTC",
            "log_timezone", "UTC",
            // one file per weekday, overwritten after a week
            "logging_collector", "on",
            "log_filename", "postgresql-%a.log",
            "log_rotation_size", "0",
            "log_truncate_on_rotation", "on",
            // the details of an error may quote a row, and rows hold confidential answers
            "log_error_verbosity", "terse");

    /** What the service relies on: the command line wins over every configuration file. */
    private static final String OPTIONS = "-c listen_addresses=" + Ports.HOST
            + " -c unix_socket_directories='' -c fsync=on -c synchronous_commit=on -c full_page_writes=on";

    /** Crash recovery comes before the first connection and may take minutes after much writing. */
    private static final String START_SECONDS = "300";

    private static final long STOP_SECONDS = 60;

    boolean exists() {
        return Files.exists(directory.resolve("PG_VERSION"));
    }

    /** Runs initdb beside the final place, so that an interrupted one leaves no half cluster behind. */
    void create(String superuser, Path passwordFile) throws IOException {
        Path unfinished = directory.resolveSibling(directory.getFileName() + ".new");
        FileUtils.deleteDirectory(unfinished.toFile());
        List<String> arguments = new ArrayList<>(List.of("-D", unfinished.toString()));
        arguments.addAll(List.of("-U", superuser, "--auth=scram-sha-256", "--pwfile=" + passwordFile));
        // the builtin provider sorts the same on every system and for ever
        arguments.addAll(List.of("-E", "UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        TUNING.forEach((name, value) -> arguments.addAll(List.of("--set", name + "=" + value)));
        if (!programs.run("initdb", arguments)) {
            throw failed("could not be created");
        }
        Files.move(unfinished, directory, StandardCopyOption.ATOMIC_MOVE);
    }

    Optional<PostmasterPid> running() throws IOException {
        return PostmasterPid.in(directory).filter(PostmasterPid::isRunning);
    }

    /** Returns once connections are accepted; pg_ctl gives PostgreSQL a session of its own, so Ctrl-C misses it. */
    void start(int port) throws IOException {
        if (running().isEmpty()) {
            // PostgreSQL would take any living process with the stale number for itself
            Files.deleteIfExists(PostmasterPid.file(directory));
        }
        String options = "-p " + port + " " + OPTIONS;
        List<String> arguments =
                new ArrayList<>(List.of("start", "-D", directory.toString(), "-w", "-t", START_SECONDS));
        arguments.addAll(List.of("-l", programs.log().toString(), "-o", options));
        if (!programs.run("pg_ctl", arguments)) {
            throw failed("did not start");
        }
    }

    /** Ends all connections, writes everything out, and returns when the process is gone and its port free. */
    void stop() throws IOException {
        Optional<PostmasterPid> postmaster = running();
        if (postmaster.isEmpty()) {
            return;
        }
        List<String> arguments =
                List.of("stop", "-D", directory.toString(), "-m", "fast", "-w", "-t", Long.toString(STOP_SECONDS));
        if (!programs.run("pg_ctl", arguments)) {
            throw failed("did not stop");
        }
        // pg_ctl looks at the pid file only, which PostgreSQL removes a moment before it ends
        long giveUp = System.nanoTime() + TimeUnit.SECONDS.toNanos(STOP_SECONDS);
        while (postmaster.get().isRunning() && System.nanoTime() < giveUp) {
            Pause.briefly();
        }
    }

    private IOException failed(String what) {
        return new IOException("PostgreSQL in " + directory + " " + what + ": see " + programs.log());
    }
}

package de.seismograph.blackbox;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The process of an embedded PostgreSQL, seen from outside. */
record Postmaster(Path cluster) {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    boolean isRunning() {
        return process().isPresent();
    }

    /** Returns when the very process that ran is gone; another may run by then. */
    void kill() {
        long running = pid().orElseThrow();
        process().orElseThrow().destroyForcibly();
        await().atMost(PATIENCE).until(() -> process(running).isEmpty());
    }

    /** Stops it in good order if it runs, or else by force. */
    void end() {
        Optional<ProcessHandle> running = process();
        running.ifPresent(ProcessHandle::destroy);
        try {
            await().atMost(PATIENCE).until(() -> !isRunning());
        } finally {
            process().ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    private Optional<ProcessHandle> process() {
        return pid().flatMap(this::process);
    }

    /** A killed process that nobody has reaped has no command line any more and counts as dead. */
    private Optional<ProcessHandle> process(long pid) {
        return ProcessHandle.of(pid)
                .filter(process -> process.info()
                        .commandLine()
                        .filter(command -> command.contains(cluster.toString()))
                        .isPresent());
    }

    private Optional<Long> pid() {
        try {
            return Files.readAllLines(cluster.resolve("postmaster.pid")).stream()
                    .findFirst()
                    .map(String::strip)
                    .map(Long::valueOf);
        } catch (IOException | NumberFormatException none) {
            return Optional.empty();
        }
    }
}

package de.seismograph.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a running PostgreSQL writes into the {@code postmaster.pid} of its cluster, and a dead one leaves behind. */
record PostmasterPid(Path cluster, long pid, int port) {

    private static final int PORT_LINE = 3;

    /** Empty when there is no such file or PostgreSQL has not finished writing it. */
    static Optional<PostmasterPid> in(Path cluster) throws IOException {
        try {
            List<String> lines = Files.readAllLines(file(cluster));
            if (lines.size() <= PORT_LINE) {
                return Optional.empty();
            }
            long pid = Long.parseLong(lines.get(0).strip());
            int port = Integer.parseInt(lines.get(PORT_LINE).strip());
            return Optional.of(new PostmasterPid(cluster, pid, port));
        } catch (NoSuchFileException | NumberFormatException unusable) {
            return Optional.empty();
        }
    }

    static Path file(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    /**
     * Whether the process lives and is the PostgreSQL of this cluster: after a reboot the number may belong to anyone.
     * A killed process nobody has reaped counts as dead, since it has no command line any more.
     */
    boolean isRunning() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(process -> process.info().commandLine())
                .filter(command -> command.contains("postgres") && command.contains(cluster.toString()))
                .isPresent();
    }
}

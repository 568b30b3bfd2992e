package de.seismograph.database;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** PostgreSQL's own programs, run to their end with all they say written to one log file. */
record Programs(Path directory, Path log) {

    /** @throws StartRefused when the service runs as root where PostgreSQL cannot be made to */
    static Programs in(Path directory, Path log) {
        if (isRoot() && !LinuxUtils.isUnshareAvailable()) {
            throw new StartRefused("PostgreSQL does not run as root, and 'unshare -U' is not possible here: "
                    + "start Seismograph as another user, or give it a database with quarkus.datasource.jdbc.url");
        }
        return new Programs(directory, log);
    }

    /** Whether the program reported success. */
    boolean run(String program, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            // PostgreSQL refuses root: in a user namespace of its own it sees another number, yet owns the same files
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(directory.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile()))
                .start();
        try {
            return process.waitFor() == 0;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(program + " was not waited for", interrupted);
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name")) && Files.isDirectory(Path.of("/proc/self"));
    }
}

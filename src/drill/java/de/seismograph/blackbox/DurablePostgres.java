package de.seismograph.blackbox;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A PostgreSQL that an operator runs, on a data directory that can be backed up, copied and started again. */
final class DurablePostgres implements AutoCloseable {
    private static final String NAME = "postgres";

    private final Path data;
    private final Path programs;
    private EmbeddedPostgres running;

    DurablePostgres(Path data) {
        this.data = data;
        this.programs = data.resolveSibling(data.getFileName() + "-programs");
    }

    DurablePostgres start() throws IOException {
        running = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setOverrideWorkingDirectory(programs.toFile())
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("wal_keep_size", "512MB")
                .start();
        return this;
    }

    int port() {
        return running.getPort();
    }

    Path data() {
        return data;
    }

    void run(String sql) throws SQLException {
        ask(sql);
    }

    /** The first column of all rows. */
    List<String> ask(String sql) throws SQLException {
        try (var connection = running.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            List<String> answers = new ArrayList<>();
            if (statement.execute(sql)) {
                var rows = statement.getResultSet();
                while (rows.next()) {
                    answers.add(rows.getString(1));
                }
            }
            return answers;
        }
    }

    /** A base backup, taken while the server works. */
    void backUp(Path target, Runnable meanwhile) throws IOException, SQLException {
        try (var connection = running.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select pg_backup_start('drill', true)");
            copy(data, target);
            meanwhile.run();
            try (var label = statement.executeQuery("select labelfile from pg_backup_stop(wait_for_archive => false)")) {
                label.next();
                Files.writeString(target.resolve("backup_label"), label.getString(1));
            }
            copy(data.resolve("pg_wal"), target.resolve("pg_wal"));
        }
        Files.deleteIfExists(target.resolve("postmaster.pid"));
        Files.deleteIfExists(target.resolve("postmaster.opts"));
    }

    /** With owners and permissions; a file that goes away meanwhile is not needed. */
    static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Path target = to.resolve(from.relativize(folder).toString());
                if (Files.notExists(target)) {
                    Files.copy(folder, target, StandardCopyOption.COPY_ATTRIBUTES);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                try {
                    Files.copy(
                            file,
                            to.resolve(from.relativize(file).toString()),
                            StandardCopyOption.COPY_ATTRIBUTES,
                            StandardCopyOption.REPLACE_EXISTING);
                } catch (NoSuchFileException gone) {
                    return FileVisitResult.CONTINUE;
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        });
    }

    /** Lets a service use the primary among some servers. */
    static void serve(RunningSeismograph service, DurablePostgres... servers) {
        var hosts = new ArrayList<String>();
        for (DurablePostgres server : servers) {
            hosts.add("127.0.0.1:" + server.port());
        }
        service.set(
                        "QUARKUS_DATASOURCE_JDBC_URL",
                        "jdbc:postgresql://" + String.join(",", hosts) + "/" + NAME + "?targetServerType=primary")
                .set("QUARKUS_DATASOURCE_USERNAME", NAME)
                .set("QUARKUS_DATASOURCE_PASSWORD", NAME);
    }

    /** No farewell. */
    void kill() {
        new Postmaster(data).kill();
    }

    @Override
    public void close() throws IOException {
        if (running != null) {
            running.close();
        }
    }
}

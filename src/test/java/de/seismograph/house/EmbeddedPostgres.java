package de.seismograph.house;

import de.seismograph.database.EmbeddedDatabase;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.commons.io.FileUtils;

/** A fresh database and directory for every Quarkus the tests start; found by name, so no test has to ask for it. */
public final class EmbeddedPostgres implements QuarkusTestResourceLifecycleManager {

    private static final Path TARGET = Path.of("target");

    private Path data;
    private EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        try {
            data = Files.createTempDirectory(Files.createDirectories(TARGET), "database");
        } catch (IOException noSpace) {
            throw new UncheckedIOException(noSpace);
        }
        database = EmbeddedDatabase.start(data, TARGET.resolve("postgres-binaries"));
        return Map.of(
                "seismograph.data-dir", data.resolve("service").toString(),
                "quarkus.datasource.jdbc.url", database.jdbcUrl(),
                "quarkus.datasource.username", database.user(),
                "quarkus.datasource.password", database.password(),
                "quarkus.datasource.reading.jdbc.url", database.jdbcUrl(),
                "quarkus.datasource.reading.username", database.readingUser(),
                "quarkus.datasource.reading.password", database.readingPassword());
    }

    @Override
    public void stop() {
        if (database != null) {
            database.stop();
            FileUtils.deleteQuietly(data.toFile());
        }
    }
}

package de.seismograph.database;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.SmallRyeConfig;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The database of a service: its own, up before the service starts and down after it has ended, unless it was given one. Either way
 * the role that reads published data can enter.
 */
public final class DefaultDatabase implements AutoCloseable {

    private static final String DATA_DIRECTORY = "seismograph.data-dir";
    private static final String URL = "quarkus.datasource.jdbc.url";
    private static final String USER = "quarkus.datasource.username";
    private static final String PASSWORD = "quarkus.datasource.password";
    private static final String READING_URL = "quarkus.datasource.reading.jdbc.url";
    private static final String READING_USER = "quarkus.datasource.reading.username";
    private static final String READING_PASSWORD = "quarkus.datasource.reading.password";

    private static volatile boolean running;

    private final SmallRyeConfig config = ConfigUtils.configBuilder().build();
    private final List<String> settled = new ArrayList<>();
    private final @Nullable EmbeddedDatabase embedded;
    private final Thread atExit = new Thread(this::stopAfterService, "postgres-stop");

    private DefaultDatabase() {
        Optional<String> url = given(URL);
        if (url.isPresent()) {
            embedded = null;
            useExternal(url.get());
        } else {
            embedded = EmbeddedDatabase.start(config.getValue(DATA_DIRECTORY, Path.class));
            use(embedded);
        }
    }

    /**
     * Starts nothing when a JDBC URL is configured.
     *
     * @throws StartRefused as {@link EmbeddedDatabase#start} does, or when the given database does not let the reading role in
     */
    public static DefaultDatabase unlessConfigured() {
        var database = new DefaultDatabase();
        if (database.embedded != null) {
            running = true;
            Runtime.getRuntime().addShutdownHook(database.atExit);
        }
        return database;
    }

    /** Whether the service works on its own database, and not on one it was given. */
    public static boolean isRunning() {
        return running;
    }

    private Optional<String> given(String setting) {
        return config.getOptionalValue(setting, String.class);
    }

    private void useExternal(String url) {
        String password = given(READING_PASSWORD).orElseGet(this::generatedPassword);
        var database = new ExternalDatabase(url, given(USER), given(PASSWORD));
        database.admit(new ReadingRole(given(READING_USER).orElse(ReadingRole.USUAL_NAME), password));
        if (given(READING_URL).isEmpty()) {
            settle(READING_URL, database.urlForAnybody());
        }
        settle(READING_PASSWORD, password);
    }

    /** Lies with the keys, which all services on one database share. */
    private String generatedPassword() {
        Path file = config.getValue(DATA_DIRECTORY, Path.class).resolve("keys").resolve("database-reading-password");
        try {
            return new PasswordFile(file).made(new SecureRandom()).password();
        } catch (IOException unusable) {
            throw new StartRefused(
                    "The password of the reading role in " + file + " cannot be read or created (" + unusable
                            + "); make it accessible, or set QUARKUS_DATASOURCE_READING_PASSWORD",
                    unusable);
        }
    }

    private void use(EmbeddedDatabase database) {
        settle(URL, database.jdbcUrl());
        settle(USER, database.user());
        settle(PASSWORD, database.password());
        settle(READING_URL, database.jdbcUrl());
        settle(READING_USER, database.readingUser());
        settle(READING_PASSWORD, database.readingPassword());
    }

    private void settle(String setting, String value) {
        System.setProperty(setting, value);
        settled.add(setting);
    }

    /** Exit hooks run side by side: this one waits until the service has drained and ended. */
    private void stopAfterService() {
        Application service = Application.currentApplication();
        if (service != null) {
            service.awaitShutdown();
        }
        stop();
    }

    /** For a service that ends without its process, as in development. */
    @Override
    public void close() {
        stop();
        if (embedded != null) {
            Runtime.getRuntime().removeShutdownHook(atExit);
        }
    }

    private void stop() {
        if (embedded != null) {
            embedded.stop();
            running = false;
        }
        settled.forEach(System::clearProperty);
    }
}

package de.seismograph.database;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.SmallRyeConfig;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The embedded database for a service that was given none: up before the service starts, down after it has ended. */
public final class DefaultDatabase implements AutoCloseable {

    private static final String DATA_DIRECTORY = "seismograph.data-dir";
    private static final String URL = "quarkus.datasource.jdbc.url";
    private static final String USER = "quarkus.datasource.username";
    private static final String PASSWORD = "quarkus.datasource.password";

    private static volatile boolean running;

    private final @Nullable EmbeddedDatabase embedded;
    private final Thread atExit = new Thread(this::stopAfterService, "postgres-stop");

    private DefaultDatabase(@Nullable EmbeddedDatabase embedded) {
        this.embedded = embedded;
    }

    /**
     * Starts nothing when a JDBC URL is configured.
     *
     * @throws StartRefused as {@link EmbeddedDatabase#start} does
     */
    public static DefaultDatabase unlessConfigured() {
        SmallRyeConfig config = ConfigUtils.configBuilder().build();
        if (config.getOptionalValue(URL, String.class).isPresent()) {
            return new DefaultDatabase(null);
        }
        var embedded = EmbeddedDatabase.start(config.getValue(DATA_DIRECTORY, Path.class));
        System.setProperty(URL, embedded.jdbcUrl());
        System.setProperty(USER, embedded.user());
        System.setProperty(PASSWORD, embedded.password());
        running = true;
        var database = new DefaultDatabase(embedded);
        Runtime.getRuntime().addShutdownHook(database.atExit);
        return database;
    }

    /** Whether the service works on its own database, and not on one it was given. */
    public static boolean isRunning() {
        return running;
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
        if (embedded != null) {
            stop();
            Runtime.getRuntime().removeShutdownHook(atExit);
        }
    }

    private void stop() {
        if (embedded != null) {
            embedded.stop();
            running = false;
            System.clearProperty(URL);
            System.clearProperty(USER);
            System.clearProperty(PASSWORD);
        }
    }
}

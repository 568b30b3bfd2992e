package de.seismograph.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/** A PostgreSQL that somebody else runs, as the service's own role enters it. */
record ExternalDatabase(String url, Optional<String> user, Optional<String> password) {

    private static final String LOGIN_SECONDS = "10";
    private static final Pattern CREDENTIALS = Pattern.compile("(?<=[?&])(user|password)=[^&]*&?");

    /** Without the credentials that a URL may carry, which would win over any others. */
    String urlForAnybody() {
        return CREDENTIALS.matcher(url).replaceAll("");
    }

    /**
     * Lets the reading role in.
     *
     * @throws StartRefused when the database cannot be reached, or does not allow it
     */
    void admit(ReadingRole reading) {
        try (var connection = connect()) {
            reading.demand(urlForAnybody(), connection);
        } catch (SQLException unusable) {
            // the part behind the question mark may hold a password
            throw new StartRefused(
                    "The database " + url.replaceFirst("[?].*", "") + " cannot be used: " + unusable.getMessage(),
                    unusable);
        }
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("loginTimeout", LOGIN_SECONDS);
        user.ifPresent(name -> properties.setProperty("user", name));
        password.ifPresent(secret -> properties.setProperty("password", secret));
        return DriverManager.getConnection(url, properties);
    }
}

package de.seismograph.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.postgresql.PGConnection;

/** The role as which published data is read: it sees the schema "published" and nothing else. */
record ReadingRole(String name, String password) {

    static final String USUAL_NAME = "seismograph_reading";

    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]{0,62}");
    private static final String LOGIN_SECONDS = "10";
    private static final String FORBIDDEN = "42501";

    /** An unknown role, or a wrong password. */
    private static final String NOT_ACCEPTED = "28";

    /** Another instance was quicker. */
    private static final Set<String> ALREADY_THERE = Set.of("42710", "23505");

    /** @throws StartRefused for a name that would have to be quoted */
    ReadingRole {
        if (!PLAIN.matcher(name).matches()) {
            throw new StartRefused(
                    "The name of the reading role, QUARKUS_DATASOURCE_READING_USERNAME, must be lower case letters,"
                            + " digits and underscores");
        }
    }

    /** Sees to it that the role of a database of our own exists and enters with its password. */
    void prepare(String url, Connection superuser) throws SQLException {
        if (enters(url)) {
            return;
        }
        if (exists(superuser)) {
            setPassword(superuser);
        } else {
            create(superuser);
        }
        demandEntry(url);
    }

    /**
     * Sees to it that the role exists in somebody else's database, and changes none that is there: others may use it.
     *
     * @throws StartRefused naming what an operator has to do where the service may not do it
     */
    void demand(String url, Connection service) throws SQLException {
        if (enters(url)) {
            return;
        }
        if (exists(service)) {
            throw foreign();
        }
        try {
            create(service);
        } catch (SQLException refused) {
            if (FORBIDDEN.equals(refused.getSQLState())) {
                throw forbidden(refused);
            }
            throw refused;
        }
        demandEntry(url);
    }

    private void demandEntry(String url) throws SQLException {
        if (!enters(url)) {
            throw new StartRefused("The role " + name + ", as which published data is read, cannot enter the database;"
                    + " let pg_hba.conf admit it as it admits the service's own role");
        }
    }

    private boolean enters(String url) throws SQLException {
        try {
            connect(url).close();
            return true;
        } catch (SQLException shut) {
            if (FORBIDDEN.equals(shut.getSQLState())) {
                // who it is has been accepted; the right to this database is given with the others
                return true;
            }
            if (String.valueOf(shut.getSQLState()).startsWith(NOT_ACCEPTED)) {
                return false;
            }
            throw shut;
        }
    }

    private Connection connect(String url) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", name);
        properties.setProperty("password", password);
        properties.setProperty("loginTimeout", LOGIN_SECONDS);
        return DriverManager.getConnection(url, properties);
    }

    private boolean exists(Connection service) throws SQLException {
        try (var query = service.prepareStatement("SELECT FROM pg_roles WHERE rolname = ?")) {
            query.setString(1, name);
            return query.executeQuery().next();
        }
    }

    /** With its password at once, so that whoever finds the role can rely on it. */
    private void create(Connection service) throws SQLException {
        service.setAutoCommit(false);
        try (var statement = service.createStatement()) {
            statement.execute("CREATE ROLE " + name + " LOGIN");
            setPassword(service);
            service.commit();
        } catch (SQLException failed) {
            service.rollback();
            if (!ALREADY_THERE.contains(String.valueOf(failed.getSQLState()))) {
                throw failed;
            }
        } finally {
            service.setAutoCommit(true);
        }
    }

    /** Hashed on this side: a password in a statement could end up in a log. */
    private void setPassword(Connection connection) throws SQLException {
        connection.unwrap(PGConnection.class).alterUserPassword(name, password.toCharArray(), null);
    }

    private StartRefused foreign() {
        return new StartRefused("Published data is read as the role " + name
                + ", which exists and does not enter with the password known here; another installation may use it. Give"
                + " this one a role of its own by QUARKUS_DATASOURCE_READING_USERNAME, or set"
                + " QUARKUS_DATASOURCE_READING_PASSWORD to the password of this role");
    }

    private StartRefused forbidden(SQLException cause) {
        return new StartRefused(
                "Published data is read as the role " + name
                        + ", which does not exist and which the service's own role may"
                        + " not create; let an administrator of the database run CREATE ROLE " + name
                        + " LOGIN PASSWORD '…' and set QUARKUS_DATASOURCE_READING_PASSWORD to that password",
                cause);
    }
}

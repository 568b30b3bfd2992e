package de.seismograph.database;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Who may enter the embedded database: the owner the service works as, the role that reads what is published, and the superuser
 * that made both.
 */
record Roles(Path superuserPasswordFile, String superuserPassword, String ownerPassword, ReadingRole reading) {

    static final String SUPERUSER = "postgres";

    /** Also the name of the owner's database. */
    static final String OWNER = "seismograph";

    private static final int LOGIN_SECONDS = 10;

    static Roles of(DataDirectory data, SecureRandom random) throws IOException {
        PasswordFile superuser = data.secret("postgres-superuser-password", random);
        return new Roles(
                superuser.path(),
                superuser.password(),
                data.secret("postgres-password", random).password(),
                new ReadingRole(
                        ReadingRole.USUAL_NAME,
                        data.secret("postgres-reading-password", random).password()));
    }

    static String jdbcUrl(int port, String database) {
        return "jdbc:postgresql://" + Ports.HOST + ":" + port + "/" + database;
    }

    Connection connectAsSuperuser(int port) throws SQLException {
        return connect(port, SUPERUSER, SUPERUSER, superuserPassword);
    }

    Connection connectAsOwner(int port) throws SQLException {
        return connect(port, OWNER, OWNER, ownerPassword);
    }

    private static Connection connect(int port, String database, String user, String password) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(port, database) + "?loginTimeout=" + LOGIN_SECONDS, user, password);
    }

    /** Creates the roles and the owner's database unless they exist. */
    void prepare(int port) throws SQLException {
        try (var connection = connectAsSuperuser(port)) {
            // generated passwords consist of letters, digits, - and _
            unless(
                    connection,
                    "SELECT FROM pg_roles WHERE rolname = '" + OWNER + "'",
                    "CREATE ROLE " + OWNER + " LOGIN CREATEROLE PASSWORD '" + ownerPassword + "'");
            unless(
                    connection,
                    "SELECT FROM pg_database WHERE datname = '" + OWNER + "'",
                    "CREATE DATABASE " + OWNER + " OWNER " + OWNER);
            reading.prepare(jdbcUrl(port, OWNER), connection);
        }
    }

    private static void unless(Connection connection, String exists, String create) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(exists)) {
            if (found.next()) {
                return;
            }
        }
        try (var statement = connection.createStatement()) {
            statement.execute(create);
        }
    }
}

package de.seismograph.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** The sheets of one round, each with a token of its own; after the last one the first comes again and is amended. */
final class Sheets {
    private static final List<String> SCALE = List.of("PP", "P", "E", "M", "MM");
    private static final int BATCH = 1000;

    private final List<Sheet> sheets;
    private final AtomicInteger next = new AtomicInteger();

    private Sheets(List<Sheet> sheets) {
        this.sheets = sheets;
    }

    /** One request. */
    record Sheet(String authorization, byte[] body) {}

    /** Issues a token for every invitation of these pulses, as the mails would; the pulses take turns at random. */
    static Sheets of(List<String> pulses, Connection database) throws SQLException {
        SecureRandom chance = new SecureRandom();
        List<Sheet> sheets = new ArrayList<>();
        for (String pulse : pulses) {
            for (String token : issue(pulse, database, chance)) {
                sheets.add(new Sheet("Invitation " + token, body(sheets.size())));
            }
        }
        Collections.shuffle(sheets, chance);
        tidyUp(database);
        return new Sheets(sheets);
    }

    private static List<String> issue(String pulse, Connection database, SecureRandom chance) throws SQLException {
        List<String> tokens = new ArrayList<>();
        try (PreparedStatement insert = database.prepareStatement(
                "insert into invitation_token (pulse_id, token_hash, invitation_id) values (?, ?, ?)")) {
            for (UUID invitation : invitations(pulse, database)) {
                byte[] secret = new byte[32];
                chance.nextBytes(secret);
                String token =
                        pulse + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
                tokens.add(token);
                insert.setString(1, pulse);
                insert.setBytes(2, hash(token));
                insert.setObject(3, invitation);
                insert.addBatch();
                if (tokens.size() % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        return tokens;
    }

    /** What autovacuum would otherwise do in the middle of a round. */
    private static void tidyUp(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("vacuum analyze wave_frame, invitation, invitation_token");
        }
    }

    private static List<UUID> invitations(String pulse, Connection database) throws SQLException {
        List<UUID> invitations = new ArrayList<>();
        try (PreparedStatement query = database.prepareStatement("select id from invitation where pulse_id = ?")) {
            query.setString(1, pulse);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    invitations.add(rows.getObject(1, UUID.class));
                }
            }
        }
        return invitations;
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Every pattern of answers in turn. */
    private static byte[] body(int number) {
        String text =
                """
                {"answers":[{"question":"q1","value":"%s"},{"question":"q2","value":"%s"},{"question":"q3","value":"%s"}]}"""
                        .formatted(
                                SCALE.get(number % 5), SCALE.get(number / 5 % 5), SCALE.get(number / 25 % 5));
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    Sheet next() {
        return sheets.get(Math.floorMod(next.getAndIncrement(), sheets.size()));
    }

    /** How many requests so far amended a sheet instead of inserting one. */
    int amended() {
        return Math.max(0, next.get() - sheets.size());
    }
}

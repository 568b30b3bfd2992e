package de.seismograph.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * An open pulse that everybody has answered, filled past the API: a sheet for each invitation under the key that the service would
 * have made for it. Beside it lies who answered from where, which the service itself does not know before the close.
 */
final class FilledPulse {
    private static final List<String> SCALE = List.of("PP", "P", "E", "M", "MM");
    private static final int QUESTIONS = 5;

    private final String id;
    private final MeasuredProcess service;

    private FilledPulse(String id, MeasuredProcess service) {
        this.id = id;
        this.service = service;
    }

    private record Invited(String invitation, String neighbourhood) {}

    /** @param id of a pulse of five five-point questions that has just been opened */
    static FilledPulse of(String id, MeasuredProcess service) throws SQLException, IOException {
        FilledPulse pulse = new FilledPulse(id, service);
        try (Connection connection = service.connect()) {
            pulse.fill(connection);
        }
        return pulse;
    }

    String id() {
        return id;
    }

    private void fill(Connection connection) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze wave_frame, invitation");
        }
        Mac keys = keys();
        Random chance = new Random(id.hashCode());
        ByteArrayOutputStream sheets = new ByteArrayOutputStream();
        ByteArrayOutputStream origins = new ByteArrayOutputStream();
        for (Invited invited : invited(connection)) {
            keys.update("sheet".getBytes(StandardCharsets.US_ASCII));
            String key = HexFormat.of()
                    .formatHex(keys.doFinal(invited.invitation().getBytes(StandardCharsets.US_ASCII)));
            sheets.writeBytes("\\\\x%s\t%s\t1\n".formatted(key, answers(chance)).getBytes(StandardCharsets.US_ASCII));
            origins.writeBytes("\\\\x%s\t%s\n".formatted(key, invited.neighbourhood()).getBytes(StandardCharsets.US_ASCII));
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("create schema if not exists bench");
            statement.execute("drop table if exists bench.origin");
            statement.execute("create table bench.origin (sheet_key bytea primary key, neighbourhood_id text not null)");
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            copy.copyIn("copy sheet_" + id + " from stdin", new ByteArrayInputStream(sheets.toByteArray()));
            copy.copyIn("copy bench.origin from stdin", new ByteArrayInputStream(origins.toByteArray()));
            statement.execute("vacuum analyze bench.origin, sheet_" + id);
        }
    }

    private Mac keys() throws IOException {
        try {
            Mac keys = Mac.getInstance("HmacSHA256");
            keys.init(new SecretKeySpec(service.pulseKey(id), "HmacSHA256"));
            return keys;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA-256", e);
        }
    }

    private List<Invited> invited(Connection connection) throws SQLException {
        List<Invited> invited = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                "select id, neighbourhood_id from invitation where pulse_id = ? order by id")) {
            query.setString(1, id);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    invited.add(new Invited(row.getString(1), row.getString(2)));
                }
            }
        }
        return invited;
    }

    private static String answers(Random chance) {
        return IntStream.range(0, QUESTIONS)
                .mapToObj(question -> SCALE.get(chance.nextInt(SCALE.size())))
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** Seconds that PostgreSQL takes to group these very answers by question, answer, and all that the frame tells people apart by. */
    double secondsOfOneGroupBy() throws SQLException, IOException {
        try (Connection connection = service.connect();
                PreparedStatement query = connection.prepareStatement("""
                        select a.question, a.code, f.land, f.phase, f.size, f.carrier, count(*)
                          from sheet_%s s
                          join bench.origin o using (sheet_key)
                          join wave_frame f on f.pulse_id = ? and f.neighbourhood_id = o.neighbourhood_id
                         cross join lateral unnest(s.answers) with ordinality as a (code, question)
                         group by 1, 2, 3, 4, 5, 6
                        """.formatted(id))) {
            query.setString(1, id);
            long begin = System.nanoTime();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    row.getLong(7);
                }
            }
            return (System.nanoTime() - begin) / 1e9;
        }
    }
}

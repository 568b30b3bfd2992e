package de.seismograph.release;

import de.seismograph.answer.SheetKey;
import de.seismograph.invitation.FrameMember;
import de.seismograph.pulse.Question;
import de.seismograph.pulse.QuestionKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.postgresql.PGConnection;

/** Counts sheets in one statement, with a table of who could have sent them that lives as long as the transaction. */
@ApplicationScoped
class Counting {
    private final EntityManager entities;
    private final SecureRandom chance;

    Counting(EntityManager entities, SecureRandom chance) {
        this.entities = entities;
        this.chance = chance;
    }

    /**
     * Tells the database, for this transaction only, which attributes belong to which sheet key, and a record key for each answer.
     *
     * @param frame the distinct attributes, by whose position a sheet is told
     */
    void stage(List<FrameMember> members, List<Attributes> frame, SheetKey keys, int questions) {
        Map<Attributes, Integer> position =
                IntStream.range(0, frame.size()).boxed().collect(Collectors.toMap(frame::get, Function.identity()));
        byte[][] sheetKeys =
                members.stream().map(member -> keys.of(member.invitation())).toArray(byte[][]::new);
        int[] attributes = members.stream()
                .mapToInt(member -> position.get(Freezing.attributes(member)))
                .toArray();
        entities.unwrap(Session.class).doWork(connection -> stage(connection, sheetKeys, attributes, questions));
    }

    private void stage(Connection connection, byte[][] sheetKeys, int[] attributes, int questions) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    create temporary table respondent (
                        sheet_key bytea primary key, attributes integer, record_keys bigint[]) on commit drop
                    """);
        }
        String columns = IntStream.range(0, questions).mapToObj(q -> "r" + q).collect(Collectors.joining(", "));
        String sql = "insert into respondent select k, a, array[%s] from unnest(?, ?, %s) as u (k, a, %s)"
                .formatted(columns, String.join(", ", Collections.nCopies(questions, "?")), columns);
        PGConnection postgres = connection.unwrap(PGConnection.class);
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setArray(1, connection.createArrayOf("bytea", sheetKeys));
            insert.setArray(2, postgres.createArrayOf("int4", attributes));
            for (int question = 0; question < questions; question++) {
                insert.setArray(
                        3 + question,
                        postgres.createArrayOf(
                                "int8", chance.longs(sheetKeys.length).toArray()));
            }
            insert.executeUpdate();
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("analyze respondent");
        }
    }

    /** How many sheets belong to nobody who was invited; with the right key there are none. */
    long strangers(String sheetTable) {
        return (Long) entities.createNativeQuery(
                        "select count(*) from %s s where not exists (select 1 from respondent r where r.sheet_key = s.sheet_key)"
                                .formatted(sheetTable),
                        Long.class)
                .getSingleResult();
    }

    /** Tallies of all questions but free text, each by attributes of the frame. */
    List<Tally> count(String sheetTable, List<Attributes> frame, List<Question> questions) {
        Integer[] counted = IntStream.rangeClosed(1, questions.size())
                .filter(i -> questions.get(i - 1).kind() != QuestionKind.TEXT)
                .boxed()
                .toArray(Integer[]::new);
        return entities.unwrap(Session.class)
                .doReturningWork(connection -> count(connection, sheetTable, frame, counted));
    }

    private static List<Tally> count(
            Connection connection, String sheetTable, List<Attributes> frame, Integer[] counted) throws SQLException {
        String sql = """
                select a.question, a.code, r.attributes, count(*), sum(a.record_key)
                  from %s s
                  join respondent r on r.sheet_key = s.sheet_key
                 cross join lateral unnest(s.answers, r.record_keys) with ordinality as a (code, record_key, question)
                 where a.code is not null and a.question = any (?)
                 group by 1, 2, 3
                """.formatted(sheetTable);
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setArray(1, connection.createArrayOf("int8", counted));
            List<Tally> tallies = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    tallies.add(new Tally(
                            row.getInt(1) - 1,
                            row.getString(2),
                            frame.get(row.getInt(3)),
                            row.getLong(4),
                            row.getBigDecimal(5).toBigInteger().longValue()));
                }
            }
            return tallies;
        }
    }

    /**
     * Tallies of all questions but free text, of sheets nobody can tell the origin of. There is one set of respondents for each code:
     * any record key tells it from others.
     */
    @SuppressWarnings("unchecked")
    List<Tally> countTogether(String sheetTable, List<Question> questions) {
        List<Object[]> rows = entities.createNativeQuery("""
                        select a.question, a.code, count(*)
                          from %s s
                         cross join lateral unnest(s.answers) with ordinality as a (code, question)
                         where a.code is not null
                         group by 1, 2
                        """.formatted(sheetTable), Object[].class)
                .getResultList();
        return rows.stream()
                .map(row -> new Tally(
                        ((Number) row[0]).intValue() - 1,
                        (String) row[1],
                        Attributes.UNKNOWN,
                        ((Number) row[2]).longValue(),
                        chance.nextLong()))
                .filter(tally -> questions.get(tally.question()).kind() != QuestionKind.TEXT)
                .toList();
    }
}

package de.seismograph.release;

import de.seismograph.answer.SheetKey;
import de.seismograph.invitation.FrameMember;
import de.seismograph.pulse.Question;
import de.seismograph.pulse.QuestionKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hibernate.Session;

/** Counts sheets in one statement, with a table of who could have sent them that lives as long as the transaction. */
@ApplicationScoped
class Counting {
    private final EntityManager entities;

    Counting(EntityManager entities) {
        this.entities = entities;
    }

    /** Tells the database, for this transaction only, which attributes belong to which sheet key. */
    void stage(List<FrameMember> members, SheetKey keys) {
        byte[][] sheetKeys =
                members.stream().map(member -> keys.of(member.invitation())).toArray(byte[][]::new);
        entities.unwrap(Session.class).doWork(connection -> stage(connection, members, sheetKeys));
    }

    private static void stage(Connection connection, List<FrameMember> members, byte[][] sheetKeys)
            throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    create temporary table respondent (
                        sheet_key bytea primary key, land text, phase text, size text, carrier text) on commit drop
                    """);
        }
        try (PreparedStatement insert =
                connection.prepareStatement("insert into respondent select * from unnest(?, ?, ?, ?, ?)")) {
            insert.setArray(1, connection.createArrayOf("bytea", sheetKeys));
            insert.setArray(2, texts(connection, members, FrameMember::land));
            insert.setArray(3, texts(connection, members, FrameMember::phase));
            insert.setArray(4, texts(connection, members, FrameMember::size));
            insert.setArray(5, texts(connection, members, FrameMember::carrier));
            insert.executeUpdate();
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("analyze respondent");
        }
    }

    private static Array texts(
            Connection connection, List<FrameMember> members, Function<FrameMember, String> attribute)
            throws SQLException {
        return connection.createArrayOf("text", members.stream().map(attribute).toArray());
    }

    /** How many sheets belong to nobody who was invited; with the right key there are none. */
    long strangers(String sheetTable) {
        return (Long) entities.createNativeQuery(
                        "select count(*) from %s s where not exists (select 1 from respondent r where r.sheet_key = s.sheet_key)"
                                .formatted(sheetTable),
                        Long.class)
                .getSingleResult();
    }

    /** Tallies of all questions but free text. */
    List<Tally> count(String sheetTable, List<Question> questions) {
        Integer[] counted = IntStream.rangeClosed(1, questions.size())
                .filter(i -> questions.get(i - 1).kind() != QuestionKind.TEXT)
                .boxed()
                .toArray(Integer[]::new);
        return entities.unwrap(Session.class).doReturningWork(connection -> count(connection, sheetTable, counted));
    }

    /** Tallies of all questions but free text, of sheets nobody can tell the origin of. */
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
                        ((Number) row[2]).longValue()))
                .filter(tally -> questions.get(tally.question()).kind() != QuestionKind.TEXT)
                .toList();
    }

    private static List<Tally> count(Connection connection, String sheetTable, Integer[] counted) throws SQLException {
        String sql = """
                select a.question, a.code, r.land, r.phase, r.size, r.carrier, count(*)
                  from %s s
                  join respondent r on r.sheet_key = s.sheet_key
                 cross join lateral unnest(s.answers) with ordinality as a (code, question)
                 where a.code is not null and a.question = any (?)
                 group by 1, 2, 3, 4, 5, 6
                """.formatted(sheetTable);
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setArray(1, connection.createArrayOf("int8", counted));
            List<Tally> tallies = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    Attributes attributes =
                            new Attributes(row.getString(3), row.getString(4), row.getString(5), row.getString(6));
                    tallies.add(new Tally(row.getInt(1) - 1, row.getString(2), attributes, row.getLong(7)));
                }
            }
            return tallies;
        }
    }
}

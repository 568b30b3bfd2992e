package de.seismograph.answer;

import de.seismograph.invitation.Invitation;
import de.seismograph.invitation.Invited;
import de.seismograph.invitation.ManagerErased;
import de.seismograph.invitation.PulseKey;
import de.seismograph.key.KeyRing;
import de.seismograph.pulse.PulseClosed;
import de.seismograph.pulse.PulseOpened;
import de.seismograph.shared.ManyRows;
import de.seismograph.shared.Problem;
import io.agroal.api.AgroalDataSource;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The sheets of open pulses, a table for each. That the table is gone after the close makes a late answer impossible, however
 * closely it races the close.
 */
@ApplicationScoped
public class Sheets {
    private static final String UNDEFINED_TABLE = "42P01";
    private static final Pattern PULSE = Pattern.compile("[a-z0-9]{10}");

    private final AgroalDataSource database;
    private final Saving saving;
    private final EntityManager entities;
    private final KeyRing keys;

    Sheets(AgroalDataSource database, Saving saving, EntityManager entities, KeyRing keys) {
        this.database = database;
        this.saving = saving;
        this.entities = entities;
        this.keys = keys;
    }

    /** A sheet as it is stored. */
    record Sheet(Codes codes, int revision) {}

    /** The table of a pulse's sheets; the id is of our own making and safe inside SQL. */
    public static String table(String pulse) {
        if (!PULSE.matcher(pulse).matches()) {
            throw new IllegalArgumentException("Not the id of a pulse");
        }
        return "sheet_" + pulse;
    }

    void layOut(@Observes @Priority(PulseOpened.SHEETS) PulseOpened opened) {
        entities.createNativeQuery("create table " + table(opened.pulse().id()) + " (like sheet including all)")
                .executeUpdate();
    }

    void destroy(@Observes @Priority(PulseClosed.SHEETS) PulseClosed closed) {
        entities.createNativeQuery("drop table " + table(closed.pulse().id())).executeUpdate();
    }

    /** A manager who is forgotten has answered nothing; whether there was a sheet is told to nobody. */
    void forget(@Observes ManagerErased erased) throws SQLException {
        for (Invitation invitation : erased.invitations()) {
            byte[] key = keys.find(PulseKey.of(invitation.pulse()))
                    .orElseThrow(() -> Problem.unavailable(
                            "key-lost",
                            "The key of pulse " + invitation.pulse()
                                    + " is missing: nobody can be forgotten until it is back."));
            withdraw(invitation.pulse(), new SheetKey(key).of(invitation));
        }
    }

    /**
     * Waits for the sheets that are being saved this moment and lets no other in until the transaction ends.
     */
    public void hold(String pulse) {
        entities.createNativeQuery("lock table " + table(pulse) + " in access exclusive mode")
                .executeUpdate();
    }

    /** Writes a sheet, or the same sheet again, and gives its revision, which grows only with a change. */
    int save(String pulse, byte[] key, Codes codes) throws SQLException {
        try {
            return saving.save(pulse, key, codes);
        } catch (SQLException e) {
            throw closedOr(e);
        }
    }

    Optional<Sheet> find(String pulse, byte[] key) throws SQLException {
        String sql = "select answers, revision from " + table(pulse) + " where sheet_key = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setBytes(1, key);
            try (ResultSet found = query.executeQuery()) {
                if (!found.next()) {
                    return Optional.empty();
                }
                String[] texts = (String[]) found.getArray(1).getArray();
                return Optional.of(new Sheet(new Codes(Arrays.asList(texts)), found.getInt(2)));
            }
        } catch (SQLException e) {
            throw closedOr(e);
        }
    }

    void withdraw(String pulse, byte[] key) throws SQLException {
        String sql = "delete from " + table(pulse) + " where sheet_key = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setBytes(1, key);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw closedOr(e);
        }
    }

    /** How many sheets there are, to be shown rounded only. */
    long count(String pulse) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("select count(*) from " + table(pulse));
                ResultSet counted = query.executeQuery()) {
            counted.next();
            return counted.getLong(1);
        } catch (SQLException e) {
            throw closedOr(e);
        }
    }

    /** Gets one sheet: its key and the stored answers in the order of the questions, {@code null} where there is none. */
    @FunctionalInterface
    public interface Reader {
        void read(byte[] key, List<@Nullable String> answers);
    }

    /** Goes through all answers to one question, from 0, that are there, as {@link #forEach} does. */
    public void forEachAnswer(String pulse, int question, BiConsumer<byte[], String> reader) {
        ManyRows.forEach(
                entities,
                row -> reader.accept(row.getBytes(1), row.getString(2)),
                "select sheet_key, answers[?] from %s where answers[?] is not null".formatted(table(pulse)),
                question + 1,
                question + 1);
    }

    /**
     * Goes through all sheets of a pulse within the transaction, however many there are. Nobody may keep the order they come in: it is
     * that of their arrival.
     */
    public void forEach(String pulse, Reader reader) {
        ManyRows.forEach(
                entities,
                row -> reader.read(row.getBytes(1), Arrays.asList((String[])
                        row.getArray(2).getArray())),
                "select sheet_key, answers from " + table(pulse));
    }

    private static SQLException closedOr(SQLException thrown) {
        if (UNDEFINED_TABLE.equals(thrown.getSQLState())) {
            throw Invited.closed();
        }
        return thrown;
    }
}

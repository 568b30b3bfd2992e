package de.seismograph.answer;

import de.seismograph.pulse.PulseClosed;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Saves sheets so that those which arrive together share one commit: while some are being written the next ones gather, and
 * whoever gets hold of the pen first writes for all. Nobody hears of success before the commit is on disk.
 */
@ApplicationScoped
class Saving {
    /** No longer than anybody waits for a connection. */
    private static final long PATIENCE_SECONDS = 5;

    private static final String SAVE = """
             as s (sheet_key, answers, revision)
            select key, answers::text[], 1 from unnest(?, ?) as given (key, answers)
            on conflict (sheet_key) do update
               set answers = excluded.answers,
                   revision = s.revision + case when s.answers is distinct from excluded.answers then 1 else 0 end
            returning sheet_key, revision
            """;

    private final AgroalDataSource database;
    private final Map<String, Desk> desks = new ConcurrentHashMap<>();

    Saving(AgroalDataSource database) {
        this.database = database;
    }

    /** Writes a sheet, or the same sheet again, and gives its revision, which grows only with a change. */
    int save(String pulse, byte[] key, Codes codes) throws SQLException {
        Desk desk = desks.computeIfAbsent(pulse, id -> new Desk());
        Entry mine = new Entry(key, codes);
        desk.waiting.add(mine);
        if (!desk.takePen()) {
            if (desk.waiting.remove(mine)) {
                throw new SQLTransientConnectionException("The sheets before this one have not been written in time");
            }
            // Somebody is writing it right now: nothing can be said before that has ended.
            desk.pen.lock();
        }
        try {
            while (!mine.isSettled()) {
                write(pulse, desk.next());
            }
        } finally {
            desk.pen.unlock();
        }
        return mine.revision();
    }

    /** Settles every entry, one way or the other. One that the database will not have must not take the others with it. */
    private void write(String pulse, SortedMap<ByteBuffer, Entry> entries) {
        if (entries.isEmpty()) {
            throw new IllegalStateException("Whoever is not settled waits");
        }
        try {
            insert(pulse, entries);
        } catch (SQLException | RuntimeException | Error failed) {
            if (entries.size() > 1 && isAboutData(failed)) {
                entries.forEach((key, entry) -> write(pulse, new TreeMap<>(Map.of(key, entry))));
            } else {
                entries.values().forEach(entry -> entry.failure = failed);
            }
        }
    }

    /** Data exceptions and violated constraints, by the class of their SQLSTATE. */
    private static boolean isAboutData(Throwable failed) {
        return failed instanceof SQLException sql
                && sql.getSQLState() != null
                && (sql.getSQLState().startsWith("22") || sql.getSQLState().startsWith("23"));
    }

    private void insert(String pulse, SortedMap<ByteBuffer, Entry> entries) throws SQLException {
        String sql = "insert into " + Sheets.table(pulse) + SAVE;
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            byte[][] keys = entries.keySet().stream().map(ByteBuffer::array).toArray(byte[][]::new);
            statement.setArray(1, connection.createArrayOf("bytea", keys));
            statement.setArray(2, connection.createArrayOf("text", literals(entries.values(), connection)));
            try (ResultSet saved = statement.executeQuery()) {
                while (saved.next()) {
                    entries.get(ByteBuffer.wrap(saved.getBytes(1))).revision = saved.getInt(2);
                }
            }
        }
        if (!entries.values().stream().allMatch(Entry::isSettled)) {
            throw new IllegalStateException("Every sheet that is written comes back with its revision");
        }
    }

    /** Sheets have different numbers of answers, which an array of arrays cannot have: each goes as the text of its array. */
    private static String[] literals(Collection<Entry> entries, Connection connection) throws SQLException {
        List<String> literals = new ArrayList<>();
        for (Entry entry : entries) {
            literals.add(connection
                    .createArrayOf("text", entry.codes.texts().toArray())
                    .toString());
        }
        return literals.toArray(String[]::new);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) PulseClosed closed) {
        desks.remove(closed.pulse().id());
    }

    /** Where the sheets of one pulse wait for the one who has the pen. */
    private static final class Desk {
        private final ReentrantLock pen = new ReentrantLock();
        private final ConcurrentLinkedQueue<Entry> waiting = new ConcurrentLinkedQueue<>();

        boolean takePen() {
            try {
                return pen.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }

        /**
         * All that wait, in the order of their keys, so that two services never wait for each other in a ring. Of several versions
         * of one sheet it is the first; the others wait for the next time.
         */
        SortedMap<ByteBuffer, Entry> next() {
            SortedMap<ByteBuffer, Entry> next = new TreeMap<>();
            List<Entry> later = new ArrayList<>();
            for (Entry entry = waiting.poll(); entry != null; entry = waiting.poll()) {
                if (next.putIfAbsent(entry.key, entry) != null) {
                    later.add(entry);
                }
            }
            waiting.addAll(later);
            return next;
        }
    }

    /** A sheet on its way; settled, under the pen, once it is on disk or has failed. */
    private static final class Entry {
        private final ByteBuffer key;
        private final Codes codes;
        private int revision;
        private @Nullable Throwable failure;

        Entry(byte[] key, Codes codes) {
            this.key = ByteBuffer.wrap(key);
            this.codes = codes;
        }

        boolean isSettled() {
            return revision > 0 || failure != null;
        }

        int revision() throws SQLException {
            if (failure instanceof SQLException sql) {
                throw sql;
            }
            if (failure != null) {
                throw new IllegalStateException("A sheet could not be written", failure);
            }
            return revision;
        }
    }
}

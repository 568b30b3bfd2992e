package de.seismograph.key;

import de.seismograph.shared.Hmac;
import de.seismograph.shared.Problem;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The keys in use at hand. A mark in the database, which tells a key from any other without telling it, keeps a wrong key from
 * ever being used: that of a pulse would give everybody a second sheet.
 */
@ApplicationScoped
public class KeyRing {
    private static final byte[] PURPOSE = "mark".getBytes(StandardCharsets.US_ASCII);

    private final SecretKeys keys;
    private final AgroalDataSource database;
    private final Map<String, byte[]> known = new ConcurrentHashMap<>();

    KeyRing(SecretKeys keys, AgroalDataSource database) {
        this.keys = keys;
        this.database = database;
    }

    /** Makes a key durable before it returns, and its mark with the transaction; an existing one is kept. */
    public void create(String name) throws SQLException {
        keys.create(name);
        byte[] mark = mark(keys.find(name).orElseThrow());
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into key_mark (name, mark) values (?, ?) on conflict (name) do nothing")) {
            insert.setString(1, name);
            insert.setBytes(2, mark);
            insert.executeUpdate();
        }
    }

    /**
     * A key that is used for good. It is made when it is first wanted, and where it is lost another follows; both in a transaction of
     * their own, since a key that is made durable must not lose its mark to one that fails.
     *
     * @param loss what is done where it is lost, such as forgetting what was kept under it
     * @throws Problem 503 while the whole store of keys is away, or if there is another key in its place
     */
    public byte[] demand(String name, Runnable loss) {
        try {
            Optional<byte[]> key = find(name);
            if (key.isPresent()) {
                return key.get();
            }
            boolean lost = lost().contains(name);
            if (hasMark(name) && !lost) {
                throw away(name);
            }
            QuarkusTransaction.requiringNew().call(() -> {
                if (lost) {
                    giveUp(name);
                    loss.run();
                }
                create(name);
                return null;
            });
            return find(name).orElseThrow();
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read the key " + name, e);
        }
    }

    /**
     * A key that is used for good and made when it is first wanted. Where it is missing none takes its place: what is kept under it
     * would be worth nothing any more.
     *
     * @throws Problem 503 if it is missing, or if there is another key in its place
     */
    public byte[] demand(String name) {
        return findIfMade(name)
                .orElseGet(() -> QuarkusTransaction.requiringNew().call(() -> {
                    create(name);
                    return find(name).orElseThrow();
                }));
    }

    /**
     * A key that is used for good, or nothing if it has never been made.
     *
     * @throws Problem 503 if it is missing, or if there is another key in its place
     */
    public Optional<byte[]> findIfMade(String name) {
        try {
            Optional<byte[]> key = find(name);
            if (key.isEmpty() && hasMark(name)) {
                throw away(name);
            }
            return key;
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read the key " + name, e);
        }
    }

    private static Problem away(String name) {
        return Problem.unavailable(
                "key-lost", "The key " + name + " is missing in the key folder. Nothing was changed; restore the key.");
    }

    /**
     * The 32 bytes of a key, or nothing if it is lost or destroyed.
     *
     * @throws Problem 503 if there is another key in its place
     */
    public Optional<byte[]> find(String name) throws SQLException {
        byte[] key = known.get(name);
        return key == null ? check(name, keys.find(name)) : Optional.of(key);
    }

    /** Only what has been compared is kept. */
    private Optional<byte[]> check(String name, Optional<byte[]> found) throws SQLException {
        byte[] mark = found.isEmpty() ? null : marks().get(name);
        if (mark != null) {
            if (!MessageDigest.isEqual(mark, mark(found.orElseThrow()))) {
                throw Problem.unavailable(
                        "key-wrong",
                        "The key " + name
                                + " in the key folder is not the one that was made here. Nothing has been lost; restore the right key.");
            }
            known.put(name, found.orElseThrow());
        }
        return found;
    }

    /**
     * The keys that are gone for good: not where they are kept, although others of this installation are. Where none is, the whole
     * store is away, and may come back.
     */
    public Set<String> lost() {
        Set<String> there = keys.names();
        Set<String> lost = new HashSet<>(marks().keySet());
        boolean ours = lost.removeIf(there::contains);
        return ours ? lost : Set.of();
    }

    /** Whether a key was made here and has not been given up. */
    public boolean hasMark(String name) {
        return marks().containsKey(name);
    }

    private Map<String, byte[]> marks() {
        Map<String, byte[]> marks = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("select name, mark from key_mark");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                marks.put(row.getString(1), row.getBytes(2));
            }
            return marks;
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read the marks of keys", e);
        }
    }

    private static byte[] mark(byte[] key) {
        return new Hmac(key).of(PURPOSE);
    }

    /** Gives a key up, with the transaction; {@link #destroy} follows once that is durable. */
    public void giveUp(String name) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement("delete from key_mark where name = ?")) {
            delete.setString(1, name);
            delete.executeUpdate();
        }
    }

    /** Destroys a key: first where it is kept, then the memory of it, so that no look-up in between brings it back. */
    public void destroy(String name) {
        keys.destroy(name);
        known.remove(name);
    }

    /** Forgets keys that are no longer where they are kept: destroyed by another instance, or lost. */
    public void forgetWhatIsGone() {
        known.keySet().retainAll(keys.names());
    }

    /** The names of all keys that are there. */
    public Set<String> names() {
        return keys.names();
    }
}

package de.seismograph.invitation;

import de.seismograph.shared.Hmac;
import de.seismograph.shared.Problem;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The keys of open pulses at hand. A mark in the database, which tells a key from any other without telling it, keeps a wrong key
 * from ever being used: it would give everybody a second sheet.
 */
@ApplicationScoped
public class KeyRing {
    private static final byte[] PURPOSE = "mark".getBytes(StandardCharsets.US_ASCII);

    private final PulseKeys keys;
    private final AgroalDataSource database;
    private final Map<String, byte[]> known = new ConcurrentHashMap<>();

    KeyRing(PulseKeys keys, AgroalDataSource database) {
        this.keys = keys;
        this.database = database;
    }

    /** Makes the key of a pulse durable before it returns, and its mark with the transaction. */
    void create(String pulse) throws SQLException {
        keys.create(pulse);
        byte[] mark = mark(keys.find(pulse).orElseThrow());
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into pulse_key_mark (pulse_id, mark) values (?, ?)")) {
            insert.setString(1, pulse);
            insert.setBytes(2, mark);
            insert.executeUpdate();
        }
    }

    /**
     * The 32 bytes of the key of an open pulse, or nothing if it is lost or destroyed.
     *
     * @throws Problem 503 if there is another key in its place
     */
    public Optional<byte[]> find(String pulse) throws SQLException {
        byte[] key = known.get(pulse);
        return key == null ? check(pulse, keys.find(pulse)) : Optional.of(key);
    }

    /** Only what has been compared is kept. */
    private Optional<byte[]> check(String pulse, Optional<byte[]> found) throws SQLException {
        byte[] mark = found.isEmpty() ? null : markOf(pulse);
        if (mark != null) {
            if (!MessageDigest.isEqual(mark, mark(found.orElseThrow()))) {
                throw Problem.unavailable(
                        "key-wrong",
                        "The key of this pulse in the key folder is not the one it was opened with. Its sheets are kept; restore the right key.");
            }
            known.put(pulse, found.orElseThrow());
        }
        return found;
    }

    private byte @Nullable [] markOf(String pulse) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select mark from pulse_key_mark where pulse_id = ?")) {
            query.setString(1, pulse);
            try (ResultSet found = query.executeQuery()) {
                return found.next() ? found.getBytes(1) : null;
            }
        }
    }

    private static byte[] mark(byte[] key) {
        return new Hmac(key).of(PURPOSE);
    }

    /** Destroys a key: first where it is kept, then the memory of it, so that no look-up in between brings it back. */
    public void destroy(String pulse) {
        keys.destroy(pulse);
        known.remove(pulse);
    }

    /** Pulses that have a key. */
    Set<String> pulses() {
        return keys.pulses();
    }
}

package de.seismograph.invitation;

import java.util.Optional;
import java.util.Set;

/**
 * Keeps one secret key per open pulse outside the database. Whoever has the database alone cannot tell whose a sheet is.
 * Operators may replace the files by a key management service.
 */
public interface PulseKeys {
    /** Makes a key durable before it returns; an existing one is kept. */
    void create(String pulse);

    /** The 32 bytes of a key, or nothing if it is lost or destroyed. */
    Optional<byte[]> find(String pulse);

    /** Destroys a key; one that is not there is no error. */
    void destroy(String pulse);

    /** Pulses that have a key. */
    Set<String> pulses();
}

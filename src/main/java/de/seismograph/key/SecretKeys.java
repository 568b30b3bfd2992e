package de.seismograph.key;

import java.util.Optional;
import java.util.Set;

/**
 * Keeps secret keys of 32 random bytes outside the database, by names such as {@code pulses/k3m9x2qdra}. Whoever has the database
 * alone can tell neither whose a sheet is nor whose an answer of the panel. Operators may replace the files by a key management
 * service: any bean of this type takes their place.
 */
public interface SecretKeys {
    /** Makes a key durable before it returns; an existing one is kept. */
    void create(String name);

    /** A key, or nothing if it is lost or destroyed. */
    Optional<byte[]> find(String name);

    /** Destroys a key; one that is not there is no error. */
    void destroy(String name);

    /** The names of all keys that are there. */
    Set<String> names();
}

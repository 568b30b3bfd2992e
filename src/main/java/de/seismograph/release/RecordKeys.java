package de.seismograph.release;

import java.nio.ByteBuffer;
import java.security.SecureRandom;

/** Draws a 64-bit key for each answer that is counted; nobody keeps them. They are drawn by the thousand, which is much faster. */
final class RecordKeys {
    private final SecureRandom chance;
    private final ByteBuffer drawn = ByteBuffer.allocate(1024 * Long.BYTES).limit(0);

    RecordKeys(SecureRandom chance) {
        this.chance = chance;
    }

    long next() {
        if (!drawn.hasRemaining()) {
            chance.nextBytes(drawn.array());
            drawn.clear();
        }
        return drawn.getLong();
    }
}

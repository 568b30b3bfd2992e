package de.seismograph.database;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** The wait between two looks at something that is about to change. */
final class Pause {

    private static final long MILLIS = 50;

    private Pause() {}

    static void briefly() throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for PostgreSQL", interrupted);
        }
    }
}

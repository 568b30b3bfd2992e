package de.seismograph.operation;

import de.seismograph.shared.Storage;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of the keys, as a file system. */
@ApplicationScoped
class KeyFolder {
    private static final long ROOM_BYTES = 1024 * 1024;

    private final Path folder;

    KeyFolder(Storage storage) {
        folder = storage.dataDir().resolve("keys");
    }

    /** Whether it is there, can be written, and has room. */
    boolean isUsable() {
        try {
            return Files.isDirectory(folder)
                    && Files.isWritable(folder)
                    && Files.getFileStore(folder).getUsableSpace() > ROOM_BYTES;
        } catch (IOException unreadable) {
            return false;
        }
    }
}

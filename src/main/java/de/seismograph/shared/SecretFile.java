package de.seismograph.shared;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** A file for the service's eyes only, which is on disk whole or not at all. */
public record SecretFile(Path path) {
    private static final String DRAFT = ".new";
    private static final FileAttribute<?> OWNER_ENTERS = permissions("rwx------");
    private static final FileAttribute<?> OWNER_READS = permissions("rw-------");
    private static final Set<PosixFilePermission> OTHERS =
            EnumSet.complementOf(EnumSet.copyOf(PosixFilePermissions.fromString("rwx------")));

    /**
     * Writes the file unless there is one, and returns once it would survive a power cut. Of several that write at once the
     * first wins.
     *
     * @throws IOException if the file cannot be made durable
     */
    public void keep(byte[] content) throws IOException {
        makeFolder();
        Path draft = Files.createTempFile(folder(), path.getFileName().toString(), DRAFT, OWNER_READS);
        try {
            try (FileChannel file = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(content);
                while (rest.hasRemaining()) {
                    file.write(rest);
                }
                file.force(true);
            }
            linkUnlessThere(draft);
        } finally {
            Files.deleteIfExists(draft);
        }
        sync(folder());
    }

    /** A new folder is durable only once the folder above it is. */
    private void makeFolder() throws IOException {
        Path there = folder();
        while (Files.notExists(there)) {
            there = there.getParent();
        }
        Files.createDirectories(folder(), OWNER_ENTERS);
        for (Path made = folder(); !made.equals(there); made = made.getParent()) {
            sync(made.getParent());
        }
    }

    private void linkUnlessThere(Path draft) throws IOException {
        try {
            Files.createLink(path, draft);
        } catch (UnsupportedOperationException noLinksHere) {
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException anotherWasFirst) {
            if (!Files.isRegularFile(path)) {
                throw anotherWasFirst;
            }
        }
    }

    public boolean isThere() {
        return Files.exists(path);
    }

    /** @throws java.nio.file.NoSuchFileException if there is none */
    public byte[] read() throws IOException {
        return Files.readAllBytes(path);
    }

    /** Removes the file for good, and what a crash may have left of its making; one that is not there is no error. */
    public void remove() throws IOException {
        if (Files.notExists(folder())) {
            return;
        }
        try (DirectoryStream<Path> drafts = Files.newDirectoryStream(folder(), path.getFileName() + "*" + DRAFT)) {
            for (Path draft : drafts) {
                Files.delete(draft);
            }
        }
        Files.deleteIfExists(path);
        sync(folder());
    }

    /** Who else but its owner has access to the file or its folder; empty as long as the secret is one. */
    public Set<PosixFilePermission> openToOthers() throws IOException {
        Set<PosixFilePermission> given = EnumSet.copyOf(Files.getPosixFilePermissions(path));
        given.addAll(Files.getPosixFilePermissions(folder()));
        given.retainAll(OTHERS);
        return given;
    }

    private Path folder() {
        return path.toAbsolutePath().getParent();
    }

    private static void sync(Path folder) throws IOException {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        }
    }

    private static FileAttribute<?> permissions(String text) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(text));
    }
}

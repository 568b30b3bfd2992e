package de.seismograph.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;

/** The port a data directory keeps from start to start while nobody else takes it. */
record Ports(Path file, RandomGenerator random) {

    static final String HOST = "127.0.0.1";

    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    /** Below the range from which systems take ports for outgoing connections, so a restart finds its port free. */
    private static final int LOWEST = 15432;

    private static final int HIGHEST = 25432;

    /** The kept port if it is free, otherwise another one, kept from now on. */
    int free() throws IOException {
        OptionalInt kept = kept();
        int port = kept.isPresent() ? kept.getAsInt() : random.nextInt(LOWEST, HIGHEST);
        while (!isFree(port)) {
            port = random.nextInt(LOWEST, HIGHEST);
        }
        keep(port);
        return port;
    }

    void keep(int port) throws IOException {
        Files.writeString(file, Integer.toString(port));
    }

    static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private OptionalInt kept() throws IOException {
        try {
            return OptionalInt.of(Integer.parseInt(Files.readString(file).strip()));
        } catch (NoSuchFileException | NumberFormatException none) {
            return OptionalInt.empty();
        }
    }
}

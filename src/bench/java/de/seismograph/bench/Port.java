package de.seismograph.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Where the service listens. */
final class Port {
    private Port() {}

    static int freeFrom(int first) {
        int port = first;
        while (!isFree(port)) {
            port++;
        }
        return port;
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}

package de.seismograph.blackbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Hands each connection to the next of several services in turn, past those that are down. */
final class Proxy implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Proxy.class);

    private final ServerSocket door;
    private final List<Supplier<URI>> services;
    private final AtomicInteger turn = new AtomicInteger();
    private final ExecutorService hands = Executors.newCachedThreadPool();

    private Proxy(List<Supplier<URI>> services) throws IOException {
        this.services = services;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        hands.execute(this::receive);
    }

    static Proxy before(RunningSeismograph... services) throws IOException {
        return new Proxy(List.of(services).stream()
                .<Supplier<URI>>map(service -> service::ownAddress)
                .toList());
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + door.getLocalPort());
    }

    private void receive() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                hands.execute(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    /** What breaks here breaks both connections, and that is all that either end is told of it. */
    private void serve(Socket client) {
        try (client;
                Socket service = connected()) {
            var answers = hands.submit(() -> pass(service, client));
            pass(client, service);
            answers.get();
        } catch (IOException | ExecutionException broken) {
            LOG.debug("A connection broke", broken);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private Socket connected() throws IOException {
        IOException refused = null;
        for (int i = 0; i < services.size(); i++) {
            URI next = services.get(turn.getAndIncrement() % services.size()).get();
            try {
                return new Socket(next.getHost(), next.getPort());
            } catch (IOException down) {
                refused = down;
            }
        }
        throw refused;
    }

    private static Void pass(Socket from, Socket to) throws IOException {
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        door.close();
        hands.shutdownNow();
    }
}

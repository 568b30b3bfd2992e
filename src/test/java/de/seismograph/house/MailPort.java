package de.seismograph.house;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds a port for the mail server of the tests, where {@link PostOffice} opens. It stays bound until the end, without
 * listening, so that nobody else gets it: only who shares it on purpose, as the {@link Doorman} does.
 */
public final class MailPort implements QuarkusTestResourceLifecycleManager {
    private @Nullable Socket held;

    @Override
    public Map<String, String> start() {
        try {
            held = new Socket();
            held.setOption(StandardSocketOptions.SO_REUSEPORT, true);
            held.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            return Map.of("quarkus.mailer.host", "127.0.0.1", "quarkus.mailer.port", "" + held.getLocalPort());
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    @Override
    public void stop() {
        try {
            if (held != null) {
                held.close();
            }
        } catch (IOException stillHeld) {
            throw new UncheckedIOException(stillHeld);
        }
    }
}

package de.seismograph.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The service behind a proxy that ends TLS, and before callers who take their time. */
class BehindProxyIT {
    private static final int DRIBBLE_MILLIS = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @AutoClose
    RunningSeismograph service;

    @BeforeEach
    void start() throws IOException {
        service = RunningSeismograph.onAFreshDirectory()
                .set("QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING", "true")
                .set("QUARKUS_HTTP_PROXY_TRUSTED_PROXIES", "127.0.0.1")
                .set("QUARKUS_HTTP_IDLE_TIMEOUT", "2S")
                .set("SEISMOGRAPH_HTTP_BODY_WITHIN", "2s")
                .start();
    }

    @Test
    void whoCameByTlsIsAskedToKeepToItAndNobodyDribblesForEver() throws Exception {
        assertThat(hsts("https")).isEqualTo("max-age=31536000");
        assertThat(hsts("http")).isEmpty();

        assertThat(untilHungUpOn("GET /api/v1/trends HTTP/1.1\r\nHost: localhost\r\nX-Slow: "))
                .isLessThan(PATIENCE);
        assertThat(untilHungUpOn("POST /api/v1/login HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "Content-Length: 60000\r\n\r\n\""))
                .isLessThan(PATIENCE);
        assertThat(untilHungUpOn("POST /api/v1/login HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "Transfer-Encoding: chunked\r\n\r\nFFFF\r\n\""))
                .isLessThan(PATIENCE);
        Api.anybody(service).get("/trends").demanding(200);
        assertThat(service.log()).doesNotContain("Incident");
    }

    private String hsts(String protocol) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(service.address().resolve("/"))
                .header("X-Forwarded-Proto", protocol)
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .headers()
                .firstValue("Strict-Transport-Security")
                .orElse("");
    }

    /** Goes on with one octet at a time; gives how long the service has put up with it. */
    private Duration untilHungUpOn(String beginning) throws Exception {
        URI address = service.address();
        long begun = System.nanoTime();
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(DRIBBLE_MILLIS);
            socket.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
            while (isOpen(socket) && Duration.ofNanos(System.nanoTime() - begun).compareTo(PATIENCE) < 0) {
                socket.getOutputStream().write('x');
            }
        } catch (IOException hungUp) {
            return Duration.ofNanos(System.nanoTime() - begun);
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** Listens for a moment; a refusal that comes is read. */
    private static boolean isOpen(Socket socket) throws IOException {
        try {
            return socket.getInputStream().read() >= 0;
        } catch (java.net.SocketTimeoutException silence) {
            return true;
        }
    }
}

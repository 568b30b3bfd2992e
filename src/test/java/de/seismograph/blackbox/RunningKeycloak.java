package de.seismograph.blackbox;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.commons.io.FileUtils;

/** A real Keycloak as a process of its own, with a realm that knows one person for each role. */
final class RunningKeycloak implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Path LOG = Path.of("target", "keycloak.log");

    private final int port;
    private final Process process;

    /** @param service the address of the service, to which browsers are sent back */
    RunningKeycloak(Path home, URI service) throws IOException {
        port = freePort();
        // a realm that an earlier run has left would not be replaced
        FileUtils.deleteDirectory(home.resolve("data").toFile());
        Path imports = Files.createDirectories(home.resolve("data").resolve("import"));
        String realm = Files.readString(Path.of("src", "test", "resources", "keycloak", "realm.json"));
        Files.writeString(imports.resolve("realm.json"), realm.replace("@service@", service.toString()));
        var builder = new ProcessBuilder(
                        "bash",
                        home.resolve("bin").resolve("kc.sh").toAbsolutePath().toString(),
                        "start-dev",
                        "--import-realm",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port)
                .redirectErrorStream(true)
                .redirectOutput(LOG.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
        process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "keycloak-end"));
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(500)).until(this::isReady);
    }

    static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    private boolean isReady() throws IOException {
        if (!process.isAlive()) {
            throw new IllegalStateException("Keycloak ended:\n" + Files.readString(LOG, StandardCharsets.UTF_8));
        }
        return Api.isOk(URI.create(realm() + "/.well-known/openid-configuration"));
    }

    /** The issuer of its tokens. */
    String realm() {
        return "http://127.0.0.1:" + port + "/realms/seismograph";
    }

    @Override
    public void close() {
        List<ProcessHandle> all = process.descendants().toList();
        process.destroy();
        all.forEach(ProcessHandle::destroy);
        process.onExit().join();
        all.forEach(child -> child.onExit().join());
    }
}

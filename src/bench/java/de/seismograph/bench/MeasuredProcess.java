package de.seismograph.bench;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged service as a process of its own, with its own PostgreSQL. */
final class MeasuredProcess implements AutoCloseable {
    static final String PASSWORD = "a long password for measuring only";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Process process;
    private final Path data;
    private final int port;
    private final double secondsUntilReady;

    private MeasuredProcess(Process process, Path data, int port, double secondsUntilReady) {
        this.process = process;
        this.data = data;
        this.port = port;
        this.secondsUntilReady = secondsUntilReady;
    }

    /**
     * Starts the service as its container image does, in the memory that is demanded of it, and waits until it says that it is
     * ready.
     *
     * @param build the directory that holds {@code quarkus-app}
     */
    static MeasuredProcess start(Path build, Path data, int port) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("java", "-XX:+UseSerialGC", "-Xms64m", "-Xmx256m"));
        String more = System.getenv("BENCH_JVM_OPTIONS");
        if (more != null) {
            command.addAll(List.of(more.split(" ")));
        }
        command.addAll(List.of("-jar", build.resolve("quarkus-app/quarkus-run.jar").toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File(data + ".log")));
        builder.environment().put("SEISMOGRAPH_DATA_DIR", data.toString());
        builder.environment().put("SEISMOGRAPH_ADMIN_PASSWORD", PASSWORD);
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        long begin = System.nanoTime();
        Process process = builder.start();
        while (!isReady(port)) {
            if (!process.isAlive() || System.nanoTime() - begin > PATIENCE.toNanos()) {
                process.destroy();
                throw new IllegalStateException("The service did not start: see " + data + ".log");
            }
            TimeUnit.MILLISECONDS.sleep(10);
        }
        return new MeasuredProcess(process, data, port, (System.nanoTime() - begin) / 1e9);
    }

    private static boolean isReady(int port) throws InterruptedException {
        try {
            HttpRequest question = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/health/ready"))
                    .build();
            return HttpClient.newHttpClient()
                            .send(question, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    int port() {
        return port;
    }

    double secondsUntilReady() {
        return secondsUntilReady;
    }

    /** A connection of the measurement's own to the service's PostgreSQL. */
    Connection connect() throws SQLException, IOException {
        String url = "jdbc:postgresql://127.0.0.1:" + secret("postgres-port") + "/seismograph";
        return DriverManager.getConnection(url, "seismograph", secret("postgres-password"));
    }

    /** The 32 bytes that the service keeps for an open pulse. */
    byte[] pulseKey(String pulse) throws IOException {
        return Files.readAllBytes(data.resolve("keys/pulses/" + pulse + ".key"));
    }

    private String secret(String name) throws IOException {
        return Files.readString(data.resolve(name)).strip();
    }

    /** Milliseconds of processor time that PostgreSQL has used. */
    double databaseTime() throws IOException {
        return ProcessorTime.ofFamily(Long.parseLong(
                Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(0)));
    }

    /** Milliseconds of processor time that the service has used, without PostgreSQL. */
    double ownTime() {
        return ProcessorTime.of(process.pid());
    }

    /**
     * @param kind {@code VmRSS} now, {@code VmHWM} at most so far
     * @return megabytes of 1,000,000 bytes
     */
    double memory(String kind) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                        .filter(line -> line.startsWith(kind + ":"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                        .findFirst()
                        .orElseThrow()
                * 1024
                / 1e6;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("The service did not stop");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

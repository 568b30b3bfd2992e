package de.seismograph.blackbox;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.commons.io.FileUtils;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** The packaged service as a process of its own, on a data directory that outlives the process. */
final class RunningSeismograph implements AutoCloseable {
    static final String ADMIN_PASSWORD = "a long password for drills only";
    static final String PUBLIC_URL = "https://puls.example.org";

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Pattern LISTENING = Pattern.compile("Listening on: (http://127\\.0\\.0\\.1:\\d+)");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** A drill is over before it pays to compile for long: what the build gives its own JVMs. */
    private static final List<String> TUNING = Pattern.compile("\\S+")
            .matcher(System.getProperty("test.jvm", ""))
            .results()
            .map(MatchResult::group)
            .toList();

    private final Path data;
    private final List<Path> logs = new ArrayList<>();
    private final Map<String, String> settings = new TreeMap<>();
    private Process process;
    private volatile URI address;
    private volatile @Nullable URI proxy;
    private boolean listens;

    static {
        // a mail server whose client was killed complains in a thread of its own
        Awaitility.doNotCatchUncaughtExceptionsByDefault();
    }

    private RunningSeismograph(Path data) {
        this.data = data;
        set("QUARKUS_HTTP_PORT", "0");
        set("SEISMOGRAPH_DATA_DIR", data.toString());
        set("SEISMOGRAPH_ADMIN_PASSWORD", ADMIN_PASSWORD);
        set("SEISMOGRAPH_ACCOUNTS_PASSWORD_COST", "4");
        set("SEISMOGRAPH_PUBLIC_URL", PUBLIC_URL);
        // nothing stays behind when the tests themselves are stopped
        Runtime.getRuntime().addShutdownHook(new Thread(this::endProcesses, "drill-end"));
    }

    static RunningSeismograph onAFreshDirectory() throws IOException {
        Path parent = Files.createDirectories(TARGET.resolve("blackbox"));
        Path data = Files.createTempDirectory(parent, "data").toRealPath();
        // unpacked once for all tests
        Path binaries = Files.createDirectories(TARGET.resolve("postgres-binaries"));
        Files.createSymbolicLink(data.resolve("postgres-binaries"), binaries);
        return new RunningSeismograph(data);
    }

    /** Another process that is told to use the same directory. */
    RunningSeismograph another() {
        return new RunningSeismograph(data);
    }

    RunningSeismograph set(String variable, String value) {
        settings.put(variable, value);
        return this;
    }

    RunningSeismograph mailingTo(Postbox postbox) {
        return set("QUARKUS_MAILER_HOST", "127.0.0.1")
                .set("QUARKUS_MAILER_PORT", Integer.toString(postbox.port()))
                .set("SEISMOGRAPH_MAIL_RETRY_AFTER", "1s");
    }

    /** Returns when the service says that it is ready. */
    RunningSeismograph start() throws IOException {
        launch();
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).until(this::isReady);
        return this;
    }

    /** Starts a process that is expected to refuse, and gives its exit code. */
    int startInVain() throws IOException {
        launch();
        return ended();
    }

    private void launch() throws IOException {
        Path log = Files.createTempFile(TARGET.resolve("blackbox"), "service", ".log");
        logs.add(log);
        listens = false;
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path jar = TARGET.resolve("quarkus-app").resolve("quarkus-run.jar");
        List<String> command = new ArrayList<>(List.of(java.toString(), "-Xmx256m"));
        command.addAll(TUNING);
        command.addAll(List.of("-jar", jar.toString()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(settings);
        process = builder.start();
    }

    private boolean isReady() throws IOException {
        if (!process.isAlive()) {
            throw new IllegalStateException("The service ended with " + process.exitValue() + ":\n" + log());
        }
        var listening = LISTENING.matcher(log());
        if (!listens && listening.find()) {
            address = URI.create(listening.group(1));
            listens = true;
        }
        return listens && Api.isOk(address.resolve("/q/health/ready"));
    }

    /** Where clients reach the service: at its own address, which changes with every start, or at that of a proxy. */
    URI address() {
        return proxy == null ? address : proxy;
    }

    URI ownAddress() {
        return address;
    }

    /** From now on clients reach the service here. */
    RunningSeismograph reachedBy(@Nullable URI proxy) {
        this.proxy = proxy;
        return this;
    }

    /** Works on the embedded database of another service instead of one of its own. */
    RunningSeismograph onTheDatabaseOf(RunningSeismograph other) throws IOException {
        return set("QUARKUS_DATASOURCE_JDBC_URL", other.jdbcUrl())
                .set("QUARKUS_DATASOURCE_USERNAME", "seismograph")
                .set("QUARKUS_DATASOURCE_PASSWORD", other.secret("postgres-password"))
                .set("QUARKUS_DATASOURCE_READING_PASSWORD", other.secret("postgres-reading-password"));
    }

    private String jdbcUrl() throws IOException {
        return "jdbc:postgresql://127.0.0.1:" + secret("postgres-port") + "/seismograph";
    }

    private String secret(String file) throws IOException {
        return Files.readString(data.resolve(file)).strip();
    }

    /** All living objects of the process, written into a file. */
    Path heapDump(Path file) throws IOException, InterruptedException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process dumping = new ProcessBuilder(
                        jcmd.toString(), Long.toString(process.pid()), "GC.heap_dump", file.toString())
                .inheritIO()
                .start();
        if (dumping.waitFor() != 0) {
            throw new IllegalStateException("There is no heap dump");
        }
        return file;
    }

    /** What the process has said since its last start. */
    String log() throws IOException {
        return Files.readString(logs.get(logs.size() - 1));
    }

    Path data() {
        return data;
    }

    /** As the kernel does when memory runs out: no farewell. PostgreSQL goes on as an orphan. */
    void kill() {
        process.destroyForcibly();
        ended();
    }

    /** Asks the process to end, gives its exit code. */
    int stop() {
        process.destroy();
        return ended();
    }

    private int ended() {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> !process.isAlive());
        return process.exitValue();
    }

    /** Returns when it is dead. */
    void killPostgres() {
        new Postmaster(data.resolve("postgres")).kill();
    }

    boolean hasPostgres() {
        return new Postmaster(data.resolve("postgres")).isRunning();
    }

    /** A look behind the scenes, which no client has. */
    Connection database() throws SQLException, IOException {
        String external = settings.get("QUARKUS_DATASOURCE_JDBC_URL");
        if (external != null) {
            return DriverManager.getConnection(
                    external, settings.get("QUARKUS_DATASOURCE_USERNAME"), settings.get("QUARKUS_DATASOURCE_PASSWORD"));
        }
        return DriverManager.getConnection(jdbcUrl(), "seismograph", secret("postgres-password"));
    }

    /** Ends all processes, an orphaned PostgreSQL too, and removes the data. Logs stay for those who wonder. */
    @Override
    public void close() {
        endProcesses();
        try {
            Files.deleteIfExists(data.resolve("postgres-binaries"));
            FileUtils.deleteDirectory(data.toFile());
        } catch (IOException stillInUse) {
            throw new UncheckedIOException(stillInUse);
        }
    }

    private void endProcesses() {
        if (process != null) {
            process.destroyForcibly().onExit().join();
        }
        new Postmaster(data.resolve("postgres")).end();
    }
}

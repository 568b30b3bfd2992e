package de.seismograph.database;

import static de.seismograph.database.Databases.ask;
import static de.seismograph.database.Databases.kill;
import static de.seismograph.database.Databases.postmaster;
import static de.seismograph.database.Databases.run;
import static de.seismograph.database.Databases.startedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdoptingTest {

    @TempDir
    Path data;

    PostmasterPid orphan;

    /** A service of its own process, killed without a chance to stop its PostgreSQL. */
    @BeforeEach
    void killAService() throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process service = new ProcessBuilder(
                        java.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServiceToKill.class.getName(),
                        data.toString())
                .redirectError(Redirect.INHERIT)
                .start();
        try (var said = service.inputReader()) {
            assertThat(said.lines().anyMatch(ServiceToKill.READY::equals)).isTrue();
        } finally {
            service.destroyForcibly().waitFor();
        }
        orphan = postmaster(data);
    }

    @AfterEach
    void endTheOrphan() {
        kill(orphan);
    }

    @Test
    void thePostgresOfAKilledServiceIsTakenOverAndStoppedInTheEnd() throws Exception {
        EmbeddedDatabase database = startedIn(data);
        try {
            assertThat(postmaster(data)).isEqualTo(orphan);
            assertThat(ask(database, "SELECT what FROM kept")).isEqualTo("still here");
        } finally {
            database.stop();
        }
        assertThat(orphan.isRunning()).isFalse();
    }

    @Test
    void anOrphanThatDoesNotKnowThePasswordIsLeftAlone() throws Exception {
        Files.writeString(data.resolve("postgres-superuser-password"), "lost");

        assertThatThrownBy(() -> startedIn(data))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("cannot be taken over")
                .hasMessageContaining("process " + orphan.pid());
        assertThat(orphan.isRunning()).isTrue();
    }

    /** What the killed process runs. */
    static final class ServiceToKill {

        static final String READY = "ready to be killed";

        public static void main(String... args) throws Exception {
            EmbeddedDatabase database = startedIn(Path.of(args[0]));
            run(database, "CREATE TABLE kept AS SELECT 'still here' AS what");
            System.out.println(READY);
            Thread.currentThread().join();
        }
    }
}

package de.seismograph;

import de.seismograph.database.DefaultDatabase;
import de.seismograph.database.StartRefused;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** The service as a process: its own database first, unless it was given one. */
@QuarkusMain
public class Seismograph {

    public static void main(String... args) {
        try (var database = DefaultDatabase.unlessConfigured()) {
            Quarkus.run(args);
        } catch (StartRefused refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        }
    }
}

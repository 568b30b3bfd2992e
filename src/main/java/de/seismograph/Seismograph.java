package de.seismograph;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

@QuarkusMain
public class Seismograph {
    public static void main(String... args) {
        Quarkus.run(args);
    }
}

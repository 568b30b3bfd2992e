package de.seismograph.shared;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;

/** Where the service keeps what must not be in the database: keys, above all. */
@ConfigMapping(prefix = "seismograph")
public interface Storage {
    Path dataDir();
}

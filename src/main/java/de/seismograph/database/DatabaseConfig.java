package de.seismograph.database;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** Where the service keeps its data when it runs its own PostgreSQL. */
@ConfigMapping(prefix = "seismograph")
public interface DatabaseConfig {

    /** Holds the cluster, its programs and its passwords; one running service per directory. */
    @WithDefault("${HOME:${user.home}}/.seismograph")
    Path dataDir();
}

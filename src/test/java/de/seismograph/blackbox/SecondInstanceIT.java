package de.seismograph.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** One directory belongs to one service. */
class SecondInstanceIT {
    @AutoClose
    RunningSeismograph first;

    @Test
    void aSecondServiceOnTheSameDirectoryEndsAndSaysWhy() throws Exception {
        first = RunningSeismograph.onAFreshDirectory().start();
        RunningSeismograph second = first.another();

        assertThat(second.startInVain()).isEqualTo(1);

        assertThat(second.log().strip())
                .endsWith("stop it, or give this one a directory of its own with the setting seismograph.data-dir"
                        + " (environment variable SEISMOGRAPH_DATA_DIR)")
                .contains("Another Seismograph already runs on the data directory " + first.data())
                .doesNotContain("\tat ");
        Api.anybody(first).get("/topics").demanding(200);
    }
}

package de.seismograph.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Nobody can be talked into publishing smaller cells. */
class ThresholdsIT {
    @AutoClose
    RunningSeismograph service;

    @Test
    void aServiceWithAThresholdBelowTheMethodsDoesNotStart() throws Exception {
        service = RunningSeismograph.onAFreshDirectory().set("SEISMOGRAPH_RELEASE_MIN_ONE_WAY", "9");

        assertThat(service.startInVain()).isEqualTo(1);
        assertThat(service.log()).contains("seismograph.release.min-one-way");
    }

    @Test
    void aServiceThatIsToldToPublishCountsAsTheyAreDoesNotStart() throws Exception {
        service = RunningSeismograph.onAFreshDirectory().set("SEISMOGRAPH_RELEASE_NOISE_VARIANCE", "1");

        assertThat(service.startInVain()).isEqualTo(1);
        assertThat(service.log()).contains("seismograph.release.noise-variance must be 2 or more");
    }

    @Test
    void aServiceWithNoiseThatCannotBeDrawnDoesNotStart() throws Exception {
        service = RunningSeismograph.onAFreshDirectory().set("SEISMOGRAPH_RELEASE_NOISE_VARIANCE", "5");

        assertThat(service.startInVain()).isEqualTo(1);
        assertThat(service.log()).contains("seismograph.release.noise-variance");
    }
}

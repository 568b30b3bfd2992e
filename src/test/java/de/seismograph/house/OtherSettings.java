package de.seismograph.house;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** What some tests need to be set otherwise; in one place, because each profile is another start of the service. */
public final class OtherSettings implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("seismograph.release.noise-variance", "2", "seismograph.mail.remind-missing-only", "true");
    }
}

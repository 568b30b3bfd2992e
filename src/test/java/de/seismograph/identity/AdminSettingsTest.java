package de.seismograph.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;

/** Container files pass settings on that nobody has made: an empty password is no password. */
class AdminSettingsTest {
    @Test
    void anEmptyPasswordIsLikeNone() {
        assertThat(settings("").adminPassword()).isEmpty();
        assertThat(settings("a long enough password").adminPassword()).contains("a long enough password");
    }

    private static AdminSettings settings(String password) {
        return new SmallRyeConfigBuilder()
                .withMapping(AdminSettings.class)
                .withDefaultValue("seismograph.admin-password", password)
                .build()
                .getConfigMapping(AdminSettings.class);
    }
}

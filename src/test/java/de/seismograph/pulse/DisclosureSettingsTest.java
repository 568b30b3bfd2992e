package de.seismograph.pulse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.validator.BeanValidationConfigValidator;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Thresholds can be raised and never lowered: a service that is told to publish smaller cells does not start. */
class DisclosureSettingsTest {
    private static final ValidatorFactory VALIDATION = Validation.buildDefaultValidatorFactory();

    @AfterAll
    static void end() {
        VALIDATION.close();
    }

    @Test
    void leftAloneTheyAreTheOnesOfTheMethod() {
        DisclosureSettings settings = settings("min-one-way", "10");

        assertThat(settings.minOneWay()).isEqualTo(10);
        assertThat(settings.minCrossing()).isEqualTo(20);
        assertThat(settings.crossingEvery()).isEqualTo(4);
        assertThat(settings.minRemainder()).isEqualTo(5);
        assertThat(settings.noiseVariance()).isEqualTo(2);
        assertThat(settings.greatestNoise()).isEqualTo(4);
    }

    @Test
    void theyMayBeRaised() {
        assertThat(settings("min-one-way", "15").minOneWay()).isEqualTo(15);
        assertThat(settings("min-crossing", "50").minCrossing()).isEqualTo(50);
    }

    @ParameterizedTest
    @CsvSource({
        "min-one-way,9",
        "min-one-way,0",
        "min-crossing,19",
        "min-crossing,-1",
        "crossing-every,3",
        "min-remainder,4",
        "greatest-noise,2",
        "noise-variance,-1"
    })
    void loweredTheyAreRefused(String setting, String value) {
        assertThatThrownBy(() -> settings(setting, value))
                .isInstanceOf(ConfigValidationException.class)
                .hasMessageContaining("seismograph.release." + setting);
    }

    private static DisclosureSettings settings(String setting, String value) {
        return new SmallRyeConfigBuilder()
                .withMapping(DisclosureSettings.class)
                .withValidator((BeanValidationConfigValidator) VALIDATION::getValidator)
                .withDefaultValue("seismograph.release." + setting, value)
                .build()
                .getConfigMapping(DisclosureSettings.class);
    }
}

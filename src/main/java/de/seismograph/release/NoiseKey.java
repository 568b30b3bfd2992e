package de.seismograph.release;

import de.seismograph.key.KeyRing;
import de.seismograph.pulse.DisclosureSettings;
import de.seismograph.pulse.PulseOpened;
import de.seismograph.pulse.Question;
import de.seismograph.pulse.Terms;
import de.seismograph.shared.Changed;
import de.seismograph.shared.Hmac;
import de.seismograph.statistics.KeyedNoise;
import de.seismograph.statistics.Perturbation;
import de.seismograph.statistics.PerturbationTable;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.function.Function;

/**
 * The secret that noise is drawn with, kept outside the database. What has been published needs it no more, so that a lost one is
 * simply followed by another.
 */
@ApplicationScoped
class NoiseKey {
    private static final String NAME = "noise";
    private static final double LEAST_VARIANCE = 2;

    private final KeyRing keys;
    private final Event<Changed> changes;

    NoiseKey(KeyRing keys, Event<Changed> changes) {
        this.keys = keys;
        this.changes = changes;
    }

    /** Nobody who runs the service may publish counts as they are. */
    void demandNoise(@Observes StartupEvent start, DisclosureSettings settings) {
        if (settings.noiseVariance() < LEAST_VARIANCE && !LaunchMode.current().equals(LaunchMode.TEST)) {
            throw new ConfigurationException("seismograph.release.noise-variance must be 2 or more");
        }
        try {
            table(Terms.of(settings));
        } catch (IllegalArgumentException impossible) {
            throw new ConfigurationException(
                    "seismograph.release.noise-variance must stay well below seismograph.release.greatest-noise",
                    impossible);
        }
    }

    void prepare(@Observes @Priority(PulseOpened.FRAME) PulseOpened opened) throws SQLException {
        if (!keys.hasMark(NAME)) {
            keys.create(NAME);
        }
    }

    /** Draws the noise of a summary, for each edition and each of its items another one. */
    Function<Item, KeyedNoise> of(Subject subject, Question question, int edition, Terms terms) {
        return drawing("%s|%s|%s|%d|".formatted(subject.kind(), subject.id(), question.id(), edition), terms);
    }

    /** Draws the noise of a question, for each of its items another one. */
    Function<Item, KeyedNoise> of(Wave wave, Terms terms) {
        return drawing("%s|%s@%d|1|".formatted(wave.pulse(), wave.indicator(), wave.version()), terms);
    }

    private Function<Item, KeyedNoise> drawing(String context, Terms terms) {
        Hmac hmac = new Hmac(secret());
        PerturbationTable table = table(terms);
        return item -> new KeyedNoise(table, hmac::of, item.isWhole() ? context : context + item.id() + "|");
    }

    /** Draws the noise of the pairs of two waves. */
    KeyedNoise ofPairs(Wave wave, String previous, Terms terms) {
        String context = "pair|%s|%s|%s@%d|".formatted(previous, wave.pulse(), wave.indicator(), wave.version());
        return new KeyedNoise(table(terms), new Hmac(secret())::of, context);
    }

    private static PerturbationTable table(Terms terms) {
        return new Perturbation(terms.noiseVariance(), terms.greatestNoise()).table();
    }

    /** Sees to it that there is a key, before anything else of a close. */
    void demandKey() {
        secret();
    }

    private byte[] secret() {
        return keys.demand(NAME, () -> changes.fire(new Changed("noise.begun-anew", NAME)));
    }
}

package de.seismograph.privacy;

import de.seismograph.shared.LocalizedText;
import java.time.Duration;

/** Figures of the configuration in words, German and English. */
final class Words {
    private Words() {}

    /** Both languages; {@code %s} stands for the same figures in each. */
    static LocalizedText of(String de, String en, Object... figures) {
        return new LocalizedText(de.formatted(figures), en.formatted(figures));
    }

    /** Whole days, rounded up: what is kept shorter than said breaks no promise. */
    static long days(Duration time) {
        return time.plusDays(1).minusNanos(1).toDays();
    }
}

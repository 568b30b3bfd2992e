package de.seismograph.trend;

import de.seismograph.shared.LocalizedText;
import de.seismograph.statistics.Departure;
import java.util.Locale;

/** How far a series has moved in a wave, in a sentence with its numbers. */
final class Explanation {
    private static final String GERMAN =
            "%s, %s: %s. %s, Veränderung gegenüber zuletzt üblich (%s): %s ± %.1f, %d Wellen.";
    private static final String ENGLISH = "%s, %s: %s. %s, change against the recent normal (%s): %s ± %.1f, %d waves.";

    private Explanation() {}

    static LocalizedText of(Level level, boolean drift, LocalizedText topic, LocalizedText place, Departure departure) {
        String german = level.german() + (drift ? ", Drift" : "");
        String english = level + (drift ? ", drift" : "");
        return new LocalizedText(
                sentence(Locale.GERMANY, GERMAN, topic.de(), place.de(), german, departure),
                sentence(Locale.UK, ENGLISH, topic.in("en"), place.in("en"), english, departure));
    }

    private static String sentence(
            Locale locale, String form, String topic, String place, String level, Departure departure) {
        return String.format(
                locale,
                form,
                topic,
                place,
                level,
                signed(locale, departure.reference() + departure.change()),
                signed(locale, departure.reference()),
                signed(locale, departure.change()),
                departure.margin(),
                departure.waves());
    }

    /** Points with their sign, which is a true minus and no hyphen. */
    private static String signed(Locale locale, double points) {
        return String.format(locale, "%+.1f", points).replace('-', '−');
    }
}

package de.seismograph.duty;

import com.fasterxml.jackson.annotation.JsonProperty;
import de.seismograph.shared.LocalizedText;
import jakarta.persistence.EnumeratedValue;

/** What an answer is owed to. */
enum Origin {
    @JsonProperty("tremor")
    TREMOR("tremor"),
    @JsonProperty("quake")
    QUAKE("quake"),
    @JsonProperty("signal")
    SIGNAL("signal"),
    /** An editor has found that one is owed. */
    @JsonProperty("hand")
    HAND("hand");

    @EnumeratedValue
    private final String id;

    Origin(String id) {
        this.id = id;
    }

    /** Whether it is a release that has shown it. */
    boolean isShaking() {
        return this == TREMOR || this == QUAKE;
    }

    /** Why an answer is owed to a signal. */
    static Reason support() {
        return new Reason(
                null,
                new LocalizedText(
                        "Mehrere Quartiere in mehreren Ländern melden dasselbe.",
                        "Several neighbourhoods in several Laender report the same."));
    }

    /** What a duty is called. */
    LocalizedText title(LocalizedText topic, String period) {
        return switch (this) {
            case QUAKE -> titled("Beben", "Quake", topic, period);
            case TREMOR -> titled("Ausschlag", "Tremor", topic, period);
            default -> titled("Meldung", "Signal", topic, "");
        };
    }

    private static LocalizedText titled(String german, String english, LocalizedText topic, String period) {
        return new LocalizedText(
                german + ": " + topic.de() + said(period, "$2. Quartal $1"),
                english + ": " + topic.in("en") + said(period, "Q$2 $1"));
    }

    /** @param quarter how one is said; other periods are said as they are written */
    private static String said(String period, String quarter) {
        return period.isEmpty() ? "" : ", " + period.replaceFirst("^(\\d{4})-Q(\\d)$", quarter);
    }

    @Override
    public String toString() {
        return id;
    }
}

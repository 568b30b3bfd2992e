package de.seismograph.trend;

import com.fasterxml.jackson.annotation.JsonValue;
import de.seismograph.statistics.TremorLevel;
import java.util.Locale;

/** How far a series has moved, as the API says it. */
enum Level {
    QUIET("ruhig"),
    STIRRING("Regung, unbestätigt"),
    TREMOR("Zittern"),
    QUAKE("Beben");

    private final String german;

    Level(String german) {
        this.german = german;
    }

    String german() {
        return german;
    }

    static Level of(TremorLevel level) {
        return valueOf(level.name());
    }

    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

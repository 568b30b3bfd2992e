package de.seismograph.trend;

import com.fasterxml.jackson.annotation.JsonProperty;
import de.seismograph.statistics.TremorLevel;
import java.util.Locale;

/** How far a series has moved, as the API says it. */
enum Level {
    @JsonProperty("quiet")
    QUIET("ruhig"),
    @JsonProperty("stirring")
    STIRRING("Hinweis, unbestätigt"),
    @JsonProperty("tremor")
    TREMOR("Ausschlag"),
    @JsonProperty("quake")
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
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package de.seismograph.region;

import com.fasterxml.jackson.annotation.JsonValue;
import de.seismograph.shared.LocalizedText;
import jakarta.persistence.EnumeratedValue;

/** The size class of the municipality around a neighbourhood, by inhabitants. */
public enum Size implements Code {
    RURAL("rural", "Landgemeinde (unter 5.000)", "Rural municipality (below 5,000)"),
    SMALL_TOWN("small-town", "Kleinstadt (5.000 bis unter 20.000)", "Small town (5,000 to below 20,000)"),
    MEDIUM_TOWN("medium-town", "Mittelstadt (20.000 bis unter 100.000)", "Medium-sized town (20,000 to below 100,000)"),
    CITY("city", "Großstadt (100.000 bis unter 500.000)", "City (100,000 to below 500,000)"),
    METROPOLIS("metropolis", "Metropole (ab 500.000)", "Metropolis (500,000 and more)");

    @EnumeratedValue
    private final String id;

    private final LocalizedText label;

    Size(String id, String german, String english) {
        this.id = id;
        this.label = new LocalizedText(german, english);
    }

    @Override
    @JsonValue
    public String id() {
        return id;
    }

    @Override
    public LocalizedText label() {
        return label;
    }

    @Override
    public String toString() {
        return id;
    }
}

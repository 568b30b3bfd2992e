package de.seismograph.region;

import com.fasterxml.jackson.annotation.JsonValue;
import de.seismograph.shared.LocalizedText;
import jakarta.persistence.EnumeratedValue;

/** Who runs the neighbourhood management. */
public enum Carrier implements Code {
    MUNICIPAL("municipal", "Kommune", "Municipality"),
    INDEPENDENT("independent", "freier Träger", "Independent organisation"),
    HOUSING_COMPANY("housing-company", "Wohnungsunternehmen", "Housing company"),
    HYBRID("hybrid", "Mischform", "Hybrid");

    @EnumeratedValue
    private final String id;

    private final LocalizedText label;

    Carrier(String id, String german, String english) {
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

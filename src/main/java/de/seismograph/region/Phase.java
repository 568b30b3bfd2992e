package de.seismograph.region;

import com.fasterxml.jackson.annotation.JsonValue;
import de.seismograph.shared.LocalizedText;
import jakarta.persistence.EnumeratedValue;

/** How far the programme has come in a neighbourhood. */
public enum Phase implements Code {
    PREPARATION("preparation", "Vorbereitung", "Preparation"),
    START_UP("start-up", "Startphase", "Start-up"),
    IMPLEMENTATION("implementation", "Umsetzung", "Implementation"),
    CONSOLIDATION("consolidation", "Auslaufphase/Verstetigung", "Consolidation"),
    AFTER_CARE("after-care", "verstetigt", "After-care");

    @EnumeratedValue
    private final String id;

    private final LocalizedText label;

    Phase(String id, String german, String english) {
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

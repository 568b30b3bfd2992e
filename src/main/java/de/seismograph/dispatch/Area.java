package de.seismograph.dispatch;

import com.fasterxml.jackson.annotation.JsonProperty;
import de.seismograph.shared.LocalizedText;

/** The part of a local administration to which something is passed on. */
public enum Area {
    @JsonProperty("housing")
    HOUSING("housing", "Wohnen", "Housing"),
    @JsonProperty("youth")
    YOUTH("youth", "Jugend", "Youth"),
    @JsonProperty("health")
    HEALTH("health", "Gesundheit", "Health"),
    @JsonProperty("school")
    SCHOOL("school", "Schule", "School"),
    @JsonProperty("order")
    ORDER("order", "Ordnung", "Public order"),
    @JsonProperty("transport")
    TRANSPORT("transport", "Verkehr", "Transport"),
    @JsonProperty("economic-development")
    ECONOMIC_DEVELOPMENT("economic-development", "Wirtschaftsförderung", "Economic development"),
    @JsonProperty("other")
    OTHER("other", "Andere", "Other");

    private final String id;
    private final LocalizedText label;

    Area(String id, String german, String english) {
        this.id = id;
        this.label = new LocalizedText(german, english);
    }

    LocalizedText label() {
        return label;
    }

    @Override
    public String toString() {
        return id;
    }
}

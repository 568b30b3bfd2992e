package de.seismograph.invitation;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.EnumeratedValue;

/** The languages mails are written in. */
public enum Language {
    @JsonProperty("de")
    DE("de"),
    @JsonProperty("en")
    EN("en");

    @EnumeratedValue
    private final String id;

    Language(String id) {
        this.id = id;
    }

    @Override
    public String toString() {
        return id;
    }
}

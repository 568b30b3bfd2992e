package de.seismograph.demo;

import java.util.List;

/** Topics that are asked together, since a pulse has room for five questions and there are eleven topics. */
enum Bundle {
    HOUSING(
            "Wohnen und Umfeld",
            "Housing and surroundings",
            "affordable-housing",
            "displacement",
            "living-environment",
            "safety-cleanliness"),
    COMMUNITY(
            "Zusammenleben",
            "Living together",
            "immigration",
            "radicalisation",
            "exclusion",
            "democracy-participation"),
    CHANCES("Armut und Chancen", "Poverty and chances", "poverty", "equal-opportunity", "demographic-change");

    private final String german;
    private final String english;
    private final List<String> topics;

    Bundle(String german, String english, String... topics) {
        this.german = german;
        this.english = english;
        this.topics = List.of(topics);
    }

    String german() {
        return german;
    }

    String english() {
        return english;
    }

    List<String> topics() {
        return topics;
    }
}

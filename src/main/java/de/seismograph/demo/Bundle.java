package de.seismograph.demo;

import java.util.List;

/**
 * Topics that are asked together, since a pulse has room for five questions and there are eleven topics.
 *
 * @param month of the quarter in which they are asked, from 0
 * @param name as in the list of occasions
 */
record Bundle(int month, String name, String german, String english, List<String> topics) {
    static final List<Bundle> ALL = List.of(
            new Bundle(
                    0,
                    "housing",
                    "Wohnen und Umfeld",
                    "Housing and surroundings",
                    List.of("affordable-housing", "displacement", "living-environment", "safety-cleanliness")),
            new Bundle(
                    1,
                    "community",
                    "Zusammenleben",
                    "Living together",
                    List.of("immigration", "radicalisation", "exclusion", "democracy-participation")),
            new Bundle(
                    2,
                    "chances",
                    "Armut und Chancen",
                    "Poverty and chances",
                    List.of("poverty", "equal-opportunity", "demographic-change")));
}

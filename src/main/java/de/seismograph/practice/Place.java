package de.seismograph.practice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where something stands in a list.
 *
 * @param place a text in whose order the list is
 */
record Place(String id, String place) {
    /** In their order, by the ids. */
    static Map<String, String> byId(List<Place> found) {
        Map<String, String> places = new LinkedHashMap<>();
        found.forEach(each -> places.put(each.id(), each.place()));
        return places;
    }
}

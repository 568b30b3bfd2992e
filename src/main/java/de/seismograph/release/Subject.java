package de.seismograph.release;

/**
 * What neighbourhoods have judged, besides the questions of pulses.
 *
 * @param kind the room it belongs to, such as {@code signal}
 * @param id inside its kind
 */
public record Subject(String kind, String id) {}

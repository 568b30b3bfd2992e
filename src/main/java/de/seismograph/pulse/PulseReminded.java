package de.seismograph.pulse;

/** Managers are to be reminded of an open pulse. */
public record PulseReminded(Pulse pulse) {}

package de.seismograph.pulse;

/** The frozen table of a pulse has just become public. */
public record PulseReleased(Pulse pulse) {}

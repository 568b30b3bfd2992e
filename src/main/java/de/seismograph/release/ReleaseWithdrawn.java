package de.seismograph.release;

/** A release has been taken back. */
public record ReleaseWithdrawn(String pulse) {}

package de.seismograph.key;

/** A key has been missing for so long, while others are there, that it counts as gone for good; told within a transaction. */
public record KeyGone(String name) {}

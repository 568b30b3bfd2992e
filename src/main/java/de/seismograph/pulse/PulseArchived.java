package de.seismograph.pulse;

/** A released pulse leaves the desk; whoever owes something for it objects by throwing. Fired within the transaction. */
public record PulseArchived(Pulse pulse) {}

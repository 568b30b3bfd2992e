package de.seismograph.signal;

/** A signal has been said to be true by as many neighbourhoods, in as many Laender, as an answer is owed to. Fired within the transaction. */
public record SignalBacked(Signal signal) {}

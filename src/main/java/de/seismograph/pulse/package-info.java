/** Pulses: one to five questions with an occasion, written, opened and closed; and the indicators their questions feed. */
@NullMarked
package de.seismograph.pulse;

import org.jspecify.annotations.NullMarked;

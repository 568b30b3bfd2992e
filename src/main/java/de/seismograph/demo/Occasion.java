package de.seismograph.demo;

import de.seismograph.pulse.PulseDraft;
import java.time.Instant;

/**
 * A pulse that somebody would have had reason to write.
 *
 * @param wave the wave of its standing indicators, from 1
 * @param name what kind of pulse it is
 * @param opensAt when it opens by hand
 */
record Occasion(int wave, String name, Instant opensAt, PulseDraft draft) {}

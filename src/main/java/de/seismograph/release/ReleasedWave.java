package de.seismograph.release;

import de.seismograph.pulse.Period;
import de.seismograph.pulse.Question;
import java.time.Instant;

/**
 * A wave whose pulse has been released.
 *
 * @param question what was asked, as the indicator's version has it
 */
public record ReleasedWave(Wave wave, Question question, Period period, Instant releasedAt) {}

package de.seismograph.release;

import de.seismograph.pulse.Audience;
import de.seismograph.pulse.Period;
import de.seismograph.pulse.Question;
import java.time.Instant;

/**
 * A wave whose pulse has been released.
 *
 * @param question what was asked, as the indicator's version has it
 * @param audience who was asked
 */
public record ReleasedWave(Wave wave, Question question, Audience audience, Period period, Instant releasedAt) {}

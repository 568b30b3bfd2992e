package de.seismograph.answer;

import de.seismograph.pulse.Pulse;
import de.seismograph.pulse.Question;
import de.seismograph.pulse.Terms;
import de.seismograph.shared.LocalizedText;
import java.time.Instant;
import java.util.List;

/** What answering needs to know of an open pulse; it does not change until the close. */
record Paper(
        String pulse,
        LocalizedText title,
        LocalizedText occasion,
        String period,
        Instant closesAt,
        List<Question> questions,
        Terms terms,
        boolean cutShort,
        boolean fromSignal) {
    static Paper of(Pulse pulse) {
        return new Paper(
                pulse.id(),
                pulse.title(),
                pulse.occasion(),
                pulse.period(),
                pulse.closesAt(),
                pulse.questions(),
                pulse.terms().orElseThrow(),
                pulse.keyLostAt().isPresent(),
                pulse.signal().isPresent());
    }
}

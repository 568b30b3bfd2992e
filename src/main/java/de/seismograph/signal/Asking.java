package de.seismograph.signal;

import de.seismograph.pulse.Drafting;
import de.seismograph.pulse.NewQuestion;
import de.seismograph.pulse.Period;
import de.seismograph.pulse.Pulse;
import de.seismograph.pulse.PulseDraft;
import de.seismograph.shared.Changed;
import de.seismograph.shared.LocalizedText;
import de.seismograph.topic.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Makes a question to all of what one has raised. */
@ApplicationScoped
class Asking {
    private static final Duration OPEN_FOR = Duration.ofDays(14);

    private final Drafting drafting;
    private final Event<Changed> changes;

    Asking(Drafting drafting, Event<Changed> changes) {
        this.drafting = drafting;
        this.changes = changes;
    }

    /**
     * Drafts a pulse to all neighbourhoods with the standing question of the topic; an editor goes on from there. The text of the signal
     * stays out of it: a pulse becomes public, and that text was written for managers and editors.
     */
    @Transactional
    Pulse draft(String id, LocalDate today, Instant now) {
        Signal signal = Signal.hold(id);
        Topic topic = Topic.findById(signal.topic());
        Pulse pulse = drafting.write(draft(topic, today, now), id, now);
        signal.become(pulse.id());
        changes.fire(new Changed("signal.asked", id, Map.of("pulse", pulse.id())));
        return pulse;
    }

    private static PulseDraft draft(Topic topic, LocalDate today, Instant now) {
        LocalizedText name = topic.name();
        return new PulseDraft(
                new LocalizedText("Nachgefragt: " + name.de(), "Asked again: " + name.in("en")),
                new LocalizedText(
                        "Quartiere haben gemeldet, dass sich hier etwas bewegt. Ist das bei Ihnen auch so?",
                        "Neighbourhoods have reported that something is moving here. Is it so with you, too?"),
                Period.quarterOf(today).code(),
                null,
                now.plus(OPEN_FOR),
                null,
                true,
                null,
                null,
                List.of(NewQuestion.standing("q1", topic)));
    }
}

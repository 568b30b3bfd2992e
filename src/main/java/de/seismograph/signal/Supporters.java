package de.seismograph.signal;

import de.seismograph.invitation.Participant;
import de.seismograph.judgement.Judging;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whoever has raised or supported a signal, for those who tell them what has come of it. */
@ApplicationScoped
public class Supporters {
    private final Judging judging;

    Supporters(Judging judging) {
        this.judging = judging;
    }

    /** Under pseudonyms that {@link #behind} understands. */
    public List<String> of(String signal) {
        return judging.pseudonyms(
                Signal.subject(signal),
                answers -> Stance.of(answers).filter(Stance::supports).isPresent());
    }

    /** Who of those on the roster stands behind a pseudonym. */
    public Optional<Participant> behind(String signal, String pseudonym) {
        return judging.behind(Signal.subject(signal), pseudonym);
    }

    /** Which of some signals a manager has raised or supports. */
    public Set<String> supported(Collection<String> signals, UUID manager) {
        return judging.of(Signal.KIND, signals, manager).entrySet().stream()
                .filter(said ->
                        Stance.of(said.getValue()).filter(Stance::supports).isPresent())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}

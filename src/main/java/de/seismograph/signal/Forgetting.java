package de.seismograph.signal;

import de.seismograph.invitation.ManagersDisclosed;
import de.seismograph.invitation.ManagersForgotten;
import de.seismograph.invitation.NamedText;
import de.seismograph.judgement.Judging;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What signals say of those who have raised them: told to whom it is about, and taken away from those who are forgotten. */
@ApplicationScoped
class Forgetting {
    private final Judging judging;

    Forgetting(Judging judging) {
        this.judging = judging;
    }

    /** Before the judgements go that alone tell who has raised what. */
    void forget(@Observes @Priority(Interceptor.Priority.APPLICATION) ManagersForgotten forgotten) {
        Signal.unname(raisedBy(forgotten.managers()));
    }

    /** Only those that name their neighbourhood: of the others nobody but their managers is to learn who has raised them. */
    void disclose(@Observes ManagersDisclosed disclosed) {
        Signal.naming(raisedBy(disclosed.managers()))
                .forEach(signal -> disclosed.add(new NamedText(
                        "signal",
                        signal.id(),
                        signal.text().orElse(null),
                        signal.neighbourhood().orElse(null),
                        null)));
    }

    private List<String> raisedBy(Collection<UUID> managers) {
        List<String> telling = Signal.telling().toList();
        return managers.stream()
                .flatMap(manager -> judging.of(Signal.KIND, telling, manager).entrySet().stream())
                .filter(said ->
                        Stance.of(said.getValue()).filter(Stance.RAISED::equals).isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }
}

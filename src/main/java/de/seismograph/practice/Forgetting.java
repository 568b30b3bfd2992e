package de.seismograph.practice;

import de.seismograph.invitation.ManagersDisclosed;
import de.seismograph.invitation.ManagersForgotten;
import de.seismograph.invitation.NamedText;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;

/** What examples say of managers: told to whom it is about, and taken away from those who are forgotten. */
@ApplicationScoped
class Forgetting {
    private final Authorship authorship;

    Forgetting(Authorship authorship) {
        this.authorship = authorship;
    }

    /** Before the judgements go that alone tell who has written what. */
    void forget(@Observes @Priority(Interceptor.Priority.APPLICATION) ManagersForgotten forgotten) {
        Practice.unname(authorship.of(forgotten.managers()));
    }

    void disclose(@Observes ManagersDisclosed disclosed) {
        Practice.naming(authorship.of(disclosed.managers()))
                .forEach(practice -> disclosed.add(new NamedText(
                        "practice",
                        practice.id(),
                        practice.title(),
                        practice.neighbourhood().orElse(null),
                        practice.contact().orElse(null))));
    }
}

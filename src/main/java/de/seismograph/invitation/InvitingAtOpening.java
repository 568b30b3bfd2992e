package de.seismograph.invitation;

import de.seismograph.pulse.PulseOpened;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;

/** Mails the invitations by itself where the pulse asks for it. */
@ApplicationScoped
class InvitingAtOpening {
    private final Mailing mailing;
    private final Clock clock;

    InvitingAtOpening(Mailing mailing, Clock clock) {
        this.mailing = mailing;
        this.clock = clock;
    }

    void invite(@Observes @Priority(PulseOpened.MAIL) PulseOpened opened) {
        if (opened.pulse().invitesAtOpening()) {
            mailing.queue(opened.pulse().id(), true, List.of(), clock.instant());
        }
    }
}

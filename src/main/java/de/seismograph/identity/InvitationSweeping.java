package de.seismograph.identity;

import de.seismograph.shared.Recurring;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Forgets from time to time the invitations to accounts that nobody has followed. */
@ApplicationScoped
public class InvitationSweeping {
    private final Recurring recurring = new Recurring("The sweeping of invitations to accounts");
    private final AccountInvitations invitations;
    private final AccountSettings settings;
    private final Clock clock;

    InvitationSweeping(AccountInvitations invitations, AccountSettings settings, Clock clock) {
        this.invitations = invitations;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(
            identity = "account-invitation-sweeping",
            every = "1h",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    public void tick() {
        recurring.run(() -> invitations.forget(clock.instant().minus(settings.invitationKept())));
    }
}

package de.seismograph.identity;

import de.seismograph.shared.Recurring;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Forgets from time to time the browser sessions that have ended by themselves. */
@ApplicationScoped
public class SessionSweeping {
    private final Recurring recurring = new Recurring("The sweeping of sessions");
    private final BrowserSessions sessions;

    SessionSweeping(BrowserSessions sessions) {
        this.sessions = sessions;
    }

    @Scheduled(
            identity = "session-sweeping",
            every = "5m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    public void tick() {
        recurring.run(sessions::sweep);
    }
}

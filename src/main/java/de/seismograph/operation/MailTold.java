package de.seismograph.operation;

import de.seismograph.invitation.MailBacklog;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Tells of trouble with the mail beside the readiness; answers are taken all the same. */
@Readiness
@ApplicationScoped
class MailTold implements HealthCheck {
    private final MailBacklog backlog;

    MailTold(MailBacklog backlog) {
        this.backlog = backlog;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("mail").up();
        try {
            MailBacklog.Figures figures = backlog.figures();
            return answer.withData("waiting", figures.waiting())
                    .withData("failed", figures.failed())
                    .withData("oldestDueSeconds", figures.oldestDueSeconds())
                    .build();
        } catch (SQLException away) {
            return answer.withData("unknown", "The database cannot be reached").build();
        }
    }
}

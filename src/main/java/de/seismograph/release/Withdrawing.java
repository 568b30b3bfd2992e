package de.seismograph.release;

import de.seismograph.shared.Changed;
import de.seismograph.shared.LocalizedText;
import de.seismograph.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;

/** Takes releases back: from then on their figures count for nothing, and stay citable as of any time before. */
@ApplicationScoped
class Withdrawing {
    private final Publications publications;
    private final Waves waves;
    private final Event<ReleaseWithdrawn> withdrawn;
    private final Event<Changed> changes;

    Withdrawing(Publications publications, Waves waves, Event<ReleaseWithdrawn> withdrawn, Event<Changed> changes) {
        this.publications = publications;
        this.waves = waves;
        this.withdrawn = withdrawn;
        this.changes = changes;
    }

    /**
     * @throws Problem 404 if nothing has been released of this pulse, 409 if it has been withdrawn before
     */
    @Transactional
    void withdraw(String pulse, LocalizedText reason, Instant now) throws SQLException {
        if (publications.release(pulse).isEmpty()) {
            throw Problem.notFound("There is no release of a pulse " + pulse + ".");
        }
        if (!waves.withdraw(pulse, reason, now)) {
            throw Problem.conflict("release-withdrawn", "This release has been withdrawn before.");
        }
        changes.fire(new Changed("release.withdrawn", pulse));
        withdrawn.fire(new ReleaseWithdrawn(pulse));
    }
}

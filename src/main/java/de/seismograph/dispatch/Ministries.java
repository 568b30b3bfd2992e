package de.seismograph.dispatch;

import de.seismograph.shared.Changed;
import de.seismograph.shared.Edition;
import de.seismograph.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Adds and changes ministries. */
@ApplicationScoped
class Ministries {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST = 32;

    private final EntityManager entities;
    private final Event<Changed> changes;

    Ministries(EntityManager entities, Event<Changed> changes) {
        this.entities = entities;
        this.changes = changes;
    }

    /** A ministry as it is now, and whether it is new. */
    record Kept(Ministry ministry, boolean added) {}

    /** @throws Problem 400 if it cannot be called that, 428 or 412 if it is there already and its edition is not named */
    @Transactional
    Kept keep(String id, @Nullable String ifMatch, WantedMinistry wanted) {
        Optional<Ministry> known = Ministry.hold(id);
        if (known.isPresent()) {
            Edition.demand(ifMatch, known.get().version());
            known.get().change(wanted);
            entities.flush();
            changes.fire(new Changed("ministry.changed", id));
            return new Kept(known.get(), false);
        }
        if (ifMatch != null) {
            throw Problem.stale();
        }
        return new Kept(add(id, wanted), true);
    }

    private Ministry add(String id, WantedMinistry wanted) {
        if (id.length() > LONGEST || !ID.matcher(id).matches()) {
            throw Problem.invalidParameter(
                    "id",
                    "The id of a ministry is words of small letters and digits joined by hyphens, up to 32 characters.");
        }
        // of two who add it at once the second has not seen what the first has written
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtext('ministry'), hashtext(:id))")
                .setParameter("id", id)
                .getSingleResult();
        if (Ministry.hold(id).isPresent()) {
            throw Problem.editionRequired();
        }
        Ministry ministry = new Ministry(id, wanted);
        entities.persist(ministry);
        entities.flush();
        changes.fire(new Changed("ministry.added", id));
        return ministry;
    }

    @Transactional
    List<MinistryView> all() {
        return Ministry.inOrder().stream().map(MinistryView::of).toList();
    }
}

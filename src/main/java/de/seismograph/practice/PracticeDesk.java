package de.seismograph.practice;

import de.seismograph.duty.Duties;
import de.seismograph.invitation.Participant;
import de.seismograph.invitation.Roster;
import de.seismograph.judgement.Judging;
import de.seismograph.shared.Changed;
import de.seismograph.shared.Edition;
import de.seismograph.shared.Problem;
import de.seismograph.shared.ShortId;
import de.seismograph.signal.Signal;
import de.seismograph.topic.FieldOfAction;
import de.seismograph.topic.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Takes examples of good practice, and that others do the same. Only what editors do is audited. */
@ApplicationScoped
public class PracticeDesk {
    private final Judging judging;
    private final Authorship authorship;
    private final Roster roster;
    private final Duties duties;
    private final SecureRandom chance;
    private final Event<Changed> changes;

    PracticeDesk(
            Judging judging,
            Authorship authorship,
            Roster roster,
            Duties duties,
            SecureRandom chance,
            Event<Changed> changes) {
        this.judging = judging;
        this.authorship = authorship;
        this.roster = roster;
        this.duties = duties;
        this.chance = chance;
        this.changes = changes;
    }

    /**
     * Adds an example, public at once, unless the same one has written it in the same words before.
     *
     * @param manager who has written it, unless an editor has
     * @throws Problem 400 if it names a topic, field, signal or duty that there is not
     */
    @Transactional
    public Added add(NewPractice written, Optional<UUID> manager, LocalDate today) {
        check(written);
        String id = ShortId.make(chance);
        Practice practice = new Practice(id, written, named(written, manager, null), today);
        Optional<String> before = practice.alike()
                .filter(each -> manager.map(author -> authorship.isOf(each, author))
                        .orElseGet(() -> authorship.isOfNobody(each)))
                .findFirst();
        if (before.isPresent()) {
            return new Added(before.get(), false);
        }
        practice.persistAndFlush();
        manager.ifPresentOrElse(
                author -> authorship.note(id, author), () -> changes.fire(new Changed("practice.added", id)));
        return new Added(id, true);
    }

    /** @throws Problem 403 if a manager has not written it, 412 or 428 without the present edition */
    @Transactional
    Practice rewrite(String id, @Nullable String ifMatch, NewPractice written, Optional<UUID> manager) {
        Practice practice = Practice.hold(id);
        manager.ifPresent(author -> authorship.demand(id, author));
        Edition.demand(ifMatch, practice.version());
        check(written);
        practice.rewrite(written, named(written, manager, practice));
        practice.flush();
        audit("practice.rewritten", id, manager);
        return practice;
    }

    @Transactional
    void delete(String id, @Nullable String ifMatch, Optional<UUID> manager) {
        Practice practice = Practice.hold(id);
        manager.ifPresent(author -> authorship.demand(id, author));
        Edition.demand(ifMatch, practice.version());
        practice.delete();
        authorship.forget(id);
        judging.forget(Adoption.of(id));
        audit("practice.deleted", id, manager);
    }

    /** @throws Problem 409 for who has written it */
    @Transactional
    public void adopt(String id, UUID manager) {
        Practice.hold(id);
        if (authorship.isOf(id, manager)) {
            throw Problem.conflict("own-practice", "You have written this yourself.");
        }
        judging.put(Adoption.of(id), manager, Adoption.ANSWERS);
    }

    @Transactional
    void abandon(String id, UUID manager) {
        Practice.hold(id);
        judging.put(Adoption.of(id), manager, Map.of());
    }

    private void audit(String action, String id, Optional<UUID> manager) {
        if (manager.isEmpty()) {
            changes.fire(new Changed(action, id));
        }
    }

    /** A neighbourhood is named by its own manager alone; an editor can only take the name away. */
    private @Nullable String named(NewPractice written, Optional<UUID> manager, @Nullable Practice before) {
        if (!Boolean.TRUE.equals(written.named())) {
            return null;
        }
        if (manager.isPresent()) {
            return roster.find(manager.get())
                    .map(Participant::neighbourhood)
                    .orElseThrow(() -> Problem.conflict("off-the-roster", "You are not on the roster any more."));
        }
        return Optional.ofNullable(before)
                .flatMap(Practice::neighbourhood)
                .orElseThrow(
                        () -> Problem.invalidAt("/named", "Only who has written this can name the neighbourhood."));
    }

    private void check(NewPractice written) {
        checkSaying("/title", written.title());
        checkSaying("/problem", written.problem());
        checkSaying("/action", written.action());
        checkSaying("/partners", written.partners());
        checkSaying("/outcome", written.outcome());
        checkSaying("/contact", written.contact());
        check("/topics", written.topics(), Topic::exists, "There is no topic \"%s\".");
        check("/fields", written.fields(), FieldOfAction::exists, "There is no field of action \"%s\".");
        if (written.signal() != null && !Signal.exists(written.signal())) {
            throw Problem.invalidAt("/signal", "There is no signal " + written.signal() + ".");
        }
        if (written.duty() != null && !duties.exists(written.duty())) {
            throw Problem.invalidAt("/duty", "There is no duty " + written.duty() + ".");
        }
    }

    /** Spaces of any script say nothing. */
    private static void checkSaying(String pointer, @Nullable String text) {
        if (text != null && text.isBlank()) {
            throw Problem.invalidAt(pointer, "must not be blank");
        }
    }

    private static void check(String pointer, @Nullable List<String> ids, Predicate<String> exists, String refusal) {
        List<String> given = ids == null ? List.of() : ids;
        for (int i = 0; i < given.size(); i++) {
            if (!exists.test(given.get(i))) {
                throw Problem.invalidAt(pointer + "/" + i, refusal.formatted(given.get(i)));
            }
        }
    }
}

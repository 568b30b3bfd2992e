package de.seismograph.practice;

import de.seismograph.judgement.Judging;
import de.seismograph.release.Subject;
import de.seismograph.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Knows again who has written an example, though the database does not tell: kept like a judgement. */
@ApplicationScoped
class Authorship {
    static final String KIND = "practice-author";

    private static final Map<String, String> ANSWERS = Map.of("written", "yes");

    private final Judging judging;

    Authorship(Judging judging) {
        this.judging = judging;
    }

    void note(String practice, UUID manager) {
        judging.put(subject(practice), manager, ANSWERS);
    }

    boolean isOf(String practice, UUID manager) {
        return !judging.of(subject(practice), manager).isEmpty();
    }

    /** Whether no manager has written it, or none that was remembered then. */
    boolean isOfNobody(String practice) {
        return judging.pseudonyms(subject(practice), written -> true).isEmpty();
    }

    /** Which of all examples any of these managers has written. */
    List<String> of(Collection<UUID> managers) {
        List<String> all = Practice.ids().toList();
        return managers.stream()
                .flatMap(manager -> judging.of(KIND, all, manager).keySet().stream())
                .toList();
    }

    /** @throws Problem 403 if somebody else has written it */
    void demand(String practice, UUID manager) {
        if (!isOf(practice, manager)) {
            throw Problem.forbidden("not-yours", "Only who has written this, or an editor, can change it.");
        }
    }

    void forget(String practice) {
        judging.forget(subject(practice));
    }

    private static Subject subject(String practice) {
        return new Subject(KIND, practice);
    }
}

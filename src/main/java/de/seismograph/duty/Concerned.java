package de.seismograph.duty;

import de.seismograph.invitation.Participant;
import de.seismograph.invitation.Roster;
import de.seismograph.signal.Supporters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Whom a duty concerns: whoever was asked by its pulse, and whoever has raised or supported its signal; everybody where it has neither.
 * Supporters are written to under a pseudonym, so that no list of letters tells who they are.
 */
@ApplicationScoped
class Concerned {
    private static final String KNOWN = "manager:";
    private static final String SUPPORTER = "supporter:";

    private final Roster roster;
    private final Supporters supporters;

    Concerned(Roster roster, Supporters supporters) {
        this.roster = roster;
        this.supporters = supporters;
    }

    /** As addressees of letters. */
    List<String> addressees(Duty duty) {
        return Stream.concat(
                        known(duty).stream().map(Participant::id).map(Concerned::addressee),
                        duty.signal().stream()
                                .flatMap(signal -> supporters.of(signal).stream())
                                .map(SUPPORTER::concat))
                .toList();
    }

    /** How letters to a manager are addressed who need not hide. */
    static String addressee(UUID manager) {
        return KNOWN + manager;
    }

    /** Whether letters to this addressee go to many alike, so that they tell nothing of whoever gets one. */
    static boolean isOneOfMany(String addressee) {
        return addressee.startsWith(KNOWN);
    }

    /** Who stands behind an addressee; not a supporter who gets the letter anyway. */
    Optional<Participant> behind(Duty duty, String addressee) {
        if (isOneOfMany(addressee)) {
            return roster.find(UUID.fromString(addressee.substring(KNOWN.length())));
        }
        return duty.signal()
                .flatMap(signal -> supporters.behind(signal, addressee.substring(SUPPORTER.length())))
                .filter(supporter -> !isKnown(duty, supporter));
    }

    /** @param participant somebody on the roster */
    boolean include(Duty duty, Participant participant) {
        return isKnown(duty, participant)
                || duty.signal()
                        .filter(signal -> supporters
                                .supported(Set.of(signal), participant.id())
                                .contains(signal))
                        .isPresent();
    }

    private boolean isKnown(Duty duty, Participant participant) {
        return duty.pulse()
                .map(pulse -> roster.isAsked(pulse, participant))
                .orElseGet(() -> duty.signal().isEmpty());
    }

    /** Those who need not hide that it concerns them. */
    private List<Participant> known(Duty duty) {
        return duty.pulse()
                .map(roster::askedBy)
                .orElseGet(() -> duty.signal().isPresent()
                        ? List.of()
                        : roster.everybody().stream()
                                .filter(Participant::present)
                                .toList());
    }
}

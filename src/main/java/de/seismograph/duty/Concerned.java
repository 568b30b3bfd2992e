package de.seismograph.duty;

import de.seismograph.invitation.Participant;
import de.seismograph.invitation.Roster;
import de.seismograph.signal.Supporters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
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
                        known(duty).stream().map(participant -> KNOWN + participant.id()),
                        duty.signal().stream()
                                .flatMap(signal -> supporters.of(signal).stream())
                                .map(SUPPORTER::concat))
                .toList();
    }

    /** Who stands behind an addressee; not a supporter who gets the letter anyway. */
    Optional<Participant> behind(Duty duty, String addressee) {
        if (addressee.startsWith(KNOWN)) {
            return roster.find(UUID.fromString(addressee.substring(KNOWN.length())));
        }
        return duty.signal()
                .flatMap(signal -> supporters.behind(signal, addressee.substring(SUPPORTER.length())))
                .filter(supporter -> !known(duty).contains(supporter));
    }

    boolean include(Duty duty, Participant participant) {
        return known(duty).contains(participant)
                || duty.signal()
                        .filter(signal -> supporters.include(signal, participant.id()))
                        .isPresent();
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

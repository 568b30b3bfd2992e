package de.seismograph.invitation;

import de.seismograph.pulse.Pulse;
import de.seismograph.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a manager who is signed in is asked. Nothing here knows whether anybody has answered. */
@ApplicationScoped
class OwnInvitations {
    private final EntityManager entities;
    private final Invitations invitations;
    private final PersonalLinkThrottle throttle;
    private final Clock clock;

    OwnInvitations(EntityManager entities, Invitations invitations, PersonalLinkThrottle throttle, Clock clock) {
        this.entities = entities;
        this.invitations = invitations;
        this.throttle = throttle;
        this.clock = clock;
    }

    private record Place(String id, String name) {}

    private record Asked(String pulse, UUID id, boolean open) {}

    @Transactional
    OwnInvitationsView of(UUID manager) {
        Place place = (Place) entities.createNativeQuery("""
                        select n.id, n.name from manager m join neighbourhood n on n.id = m.neighbourhood_id where m.id = :manager
                        """, Place.class)
                .setParameter("manager", manager)
                .getSingleResult();
        return new OwnInvitationsView(
                place.id(),
                place.name(),
                open(manager).stream()
                        .map(Pulse::get)
                        .map(OwnInvitationsView.Open::of)
                        .toList());
    }

    @SuppressWarnings("unchecked")
    private List<String> open(UUID manager) {
        return entities.createNativeQuery("""
                        select p.id from manager m
                          join pulse p on p.state = 'open' and p.closes_at > cast(:now as timestamptz)
                          join invitation i on i.pulse_id = p.id and i.neighbourhood_id = m.neighbourhood_id
                                           and i.manager_id = m.id
                         where m.id = :manager
                         order by p.closes_at, p.id
                        """, String.class)
                .setParameter("manager", manager)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /**
     * A new token for the manager's own invitation to a pulse, as a mail would bring it; those there are stay valid.
     *
     * @throws Problem 404 if the pulse does not ask this manager, 409 after the close, 429 once there have been too many
     */
    @Transactional
    Token token(UUID manager, String pulse) {
        Instant now = clock.instant();
        Asked asked = asked(manager, pulse);
        if (!asked.open() || !now.isBefore(Pulse.get(pulse).closesAt())) {
            throw Invited.closed();
        }
        throttle.count(manager);
        return invitations.newToken(new Invitation(pulse, asked.id())).orElseThrow(Invited::closed);
    }

    /** With the close invitations go and the frame stays: it tells a pulse that has closed from one that asked somebody else. */
    @SuppressWarnings("unchecked")
    private Asked asked(UUID manager, String pulse) {
        List<Asked> asked = entities.createNativeQuery("""
                        select p.id as pulse, i.id, p.state = 'open' as open
                          from manager m
                          join wave_frame f on f.pulse_id = :pulse and f.neighbourhood_id = m.neighbourhood_id
                          join pulse p on p.id = f.pulse_id
                          left join invitation i on i.pulse_id = f.pulse_id and i.neighbourhood_id = f.neighbourhood_id
                                                and i.manager_id = m.id
                         where m.id = :manager and (i.id is not null or p.state <> 'open')
                        """, Asked.class)
                .setParameter("manager", manager)
                .setParameter("pulse", pulse)
                .getResultList();
        return asked.stream().findFirst().orElseThrow(() -> Problem.notFound("There is no such pulse that asks you."));
    }
}

package de.seismograph.invitation;

import de.seismograph.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who manages which neighbourhood. */
@ApplicationScoped
public class Roster {
    private final EntityManager entities;

    Roster(EntityManager entities) {
        this.entities = entities;
    }

    /** Everybody, those who have left last; who is present comes before who was there for the same neighbourhood. */
    @Transactional
    public List<Participant> everybody() {
        return Manager.<Manager>list(
                        "order by case when closedAt is null then 0 else 1 end, closedAt desc, neighbourhood, id")
                .stream()
                .map(Participant::of)
                .toList();
    }

    /** Who is present of those whose neighbourhoods a pulse has asked. */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<Participant> askedBy(String pulse) {
        Set<String> frame = Set.copyOf((List<String>) entities.createNativeQuery(
                        "select neighbourhood_id from wave_frame where pulse_id = :pulse", String.class)
                .setParameter("pulse", pulse)
                .getResultList());
        return everybody().stream()
                .filter(Participant::present)
                .filter(participant -> frame.contains(participant.neighbourhood()))
                .toList();
    }

    /** Whether a pulse has asked the neighbourhood of somebody. */
    @Transactional
    public boolean isAsked(String pulse, Participant participant) {
        return !entities.createNativeQuery(
                        "select 1 from wave_frame where pulse_id = :pulse and neighbourhood_id = :neighbourhood")
                .setParameter("pulse", pulse)
                .setParameter("neighbourhood", participant.neighbourhood())
                .getResultList()
                .isEmpty();
    }

    /** Who is present. */
    @Transactional
    public Optional<Participant> find(UUID id) {
        return Manager.<Manager>findByIdOptional(id).map(Participant::of).filter(Participant::present);
    }

    /** @throws Problem 404 if this manager is not present any more */
    public Participant demand(UUID id) {
        return find(id).orElseThrow(() -> Problem.notFound("You are not on the roster any more."));
    }
}

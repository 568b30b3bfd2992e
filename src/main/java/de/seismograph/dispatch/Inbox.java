package de.seismograph.dispatch;

import de.seismograph.invitation.Participant;
import de.seismograph.invitation.Roster;
import de.seismograph.judgement.Judging;
import de.seismograph.region.Neighbourhood;
import de.seismograph.shared.Page;
import de.seismograph.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What has come for a manager, and what the manager says of it. */
@ApplicationScoped
class Inbox {
    private final EntityManager entities;
    private final Roster roster;
    private final Muting muting;
    private final Judging judging;
    private final Clock clock;

    Inbox(EntityManager entities, Roster roster, Muting muting, Judging judging, Clock clock) {
        this.entities = entities;
        this.roster = roster;
        this.muting = muting;
        this.judging = judging;
        this.clock = clock;
    }

    /** The newest digest first. */
    @Transactional
    List<InboxEntry> of(UUID manager, Page page) {
        Instant now = clock.instant();
        List<Dispatch> dispatches = read(place(manager), muting.of(manager), page);
        Map<String, Ministry> ministries =
                Ministry.byId(dispatches.stream().map(Dispatch::ministry).toList());
        Map<String, Map<String, String>> ratings = judging.of(
                Dispatch.KIND,
                dispatches.stream()
                        .filter(dispatch -> dispatch.isRatable(now))
                        .map(Dispatch::id)
                        .toList(),
                manager);
        return dispatches.stream()
                .map(dispatch -> InboxEntry.of(
                        dispatch,
                        ministries.get(dispatch.ministry()),
                        Rating.of(ratings.getOrDefault(dispatch.id(), Map.of())).orElse(null),
                        now))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Dispatch> read(Neighbourhood place, Set<String> muted, Page page) {
        return entities.createNativeQuery("""
                        select * from dispatch
                         where digest is not null
                           and (:before = '' or (digest || '/' || id) collate "C" < :before)
                           and not topics <@ cast(:muted as text[])
                           and coalesce(jsonb_exists(audience -> 'laender', :land), true)
                           and coalesce(jsonb_exists(audience -> 'phases', :phase), true)
                           and coalesce(jsonb_exists(audience -> 'sizes', :size), true)
                           and coalesce(jsonb_exists(audience -> 'carriers', :carrier), true)
                         order by (digest || '/' || id) collate "C" desc limit :rows
                        """, Dispatch.class)
                .setParameter("before", page.after())
                .setParameter("muted", muted.toArray(String[]::new))
                .setParameter("land", place.land().id())
                .setParameter("phase", place.phase().id())
                .setParameter("size", place.size().id())
                .setParameter("carrier", place.carrier().id())
                .setParameter("rows", page.rows())
                .getResultList();
    }

    /** @throws Problem 404 if it is not for this manager, 409 once its time is over */
    @Transactional
    void rate(UUID manager, String id, Rating rating) {
        judging.put(ratable(manager, id).subject(), manager, rating.answers());
    }

    /** @throws Problem as above */
    @Transactional
    void takeBack(UUID manager, String id) {
        judging.put(ratable(manager, id).subject(), manager, Map.of());
    }

    private Dispatch ratable(UUID manager, String id) {
        Dispatch dispatch = Dispatch.holdToRate(id);
        if (!dispatch.concerns(place(manager))) {
            throw Dispatch.unknown(id);
        }
        dispatch.demandRatable(clock.instant());
        return dispatch;
    }

    private Neighbourhood place(UUID manager) {
        return Neighbourhood.findById(
                roster.find(manager).map(Participant::neighbourhood).orElseThrow());
    }
}

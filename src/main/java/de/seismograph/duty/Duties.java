package de.seismograph.duty;

import de.seismograph.shared.Page;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All duties there are. */
@ApplicationScoped
public class Duties implements PanacheRepositoryBase<Duty, String> {
    public boolean exists(String id) {
        return count("id", id) > 0;
    }

    /** In the order of their ids. */
    List<Duty> page(Page page, DutyFilter wanted, Instant now) {
        return find(
                        """
                        id > :after
                           and (:topic is null or topic = :topic)
                           and (:state is null or state = :state)
                           and (:overdue = false or firstDueAt < :now and answeredAt is null and state <> VOID)
                         order by id
                        """,
                        Parameters.with("after", page.after())
                                .and("topic", wanted.topic())
                                .and("state", wanted.state())
                                .and("overdue", wanted.overdue())
                                .and("now", now))
                .page(0, page.rows())
                .list();
    }

    /**
     * Those that concern whoever manages a neighbourhood: first those that ask whether the answer has helped, then the newest.
     *
     * @param signals those that the manager has raised or supports
     */
    @SuppressWarnings("unchecked")
    List<Duty> concerning(String neighbourhood, Collection<String> signals, Instant now, int most) {
        return getEntityManager()
                .createNativeQuery("""
                        select d.* from duty d
                         where d.state <> 'void'
                           and (d.pulse_id is null and d.signal_id is null
                                or d.signal_id = any (cast(:signals as text[]))
                                or exists (select 1 from wave_frame f
                                            where f.pulse_id = d.pulse_id and f.neighbourhood_id = :neighbourhood))
                         order by coalesce(d.effect_until > :now and d.effect_checked_at is null, false) desc, d.opened_at desc, d.id
                         limit :most
                        """, Duty.class)
                .setParameter("signals", signals.toArray(String[]::new))
                .setParameter("neighbourhood", neighbourhood)
                .setParameter("now", Timestamp.from(now))
                .setParameter("most", most)
                .getResultList();
    }

    /** The signals to which answers are owed, or were given. */
    List<String> signals() {
        return find("select distinct signalId from Duty where signalId is not null and state <> VOID")
                .project(String.class)
                .list();
    }

    /** Ids of those whose owners are to be reminded. */
    List<String> toRemind(Instant now, DutySettings settings) {
        return list("answeredAt is null and state <> VOID and debt.email is not null order by id").stream()
                .filter(duty -> duty.isToRemind(now, settings.remindBefore(), settings.remindEvery()))
                .map(Duty::id)
                .toList();
    }

    List<Duty> unansweredOf(String pulse) {
        return list("pulseId = ?1 and answeredAt is null and state <> VOID order by id", pulse);
    }

    /** Ids of answered ones whose effect nobody has asked about yet. */
    List<String> toAskAbout(Instant answeredBefore) {
        return find(
                        "select id from Duty where answeredAt <= ?1 and inquiry.askedAt is null order by id",
                        answeredBefore)
                .project(String.class)
                .list();
    }

    /** Ids of those about which nobody is asked any more, and whose replies have not been counted. */
    List<String> toCheck(Instant now) {
        return find("select id from Duty where inquiry.until <= ?1 and inquiry.checkedAt is null order by id", now)
                .project(String.class)
                .list();
    }

    Optional<Duty> unansweredOfSignal(String signal, String topic) {
        return find("signalId = ?1 and topic = ?2 and answeredAt is null and state <> VOID", signal, topic)
                .firstResultOptional();
    }

    boolean isOwedTo(String signal) {
        return count("signalId = ?1 and origin = SIGNAL", signal) > 0;
    }
}

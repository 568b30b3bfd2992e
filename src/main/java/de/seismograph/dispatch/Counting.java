package de.seismograph.dispatch;

import de.seismograph.judgement.Judging;
import de.seismograph.release.Judged;
import de.seismograph.release.Summarising;
import de.seismograph.shared.Changed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Counts the ratings of a dispatch, once: what is published stays, and the ratings go. */
@ApplicationScoped
class Counting {
    private final Judging judging;
    private final Summarising summarising;
    private final Event<Changed> changes;

    Counting(Judging judging, Summarising summarising, Event<Changed> changes) {
        this.judging = judging;
        this.summarising = summarising;
        this.changes = changes;
    }

    /** Counts if it still is due; gives whether it was. */
    @Transactional
    boolean countDue(String id, Instant now) {
        Dispatch dispatch = Dispatch.hold(id);
        if (!dispatch.isDueToCount(now)) {
            return false;
        }
        LocalDate today = DigestDay.today(now);
        summarising.publish(
                dispatch.subject(),
                dispatch.audience(),
                RatingQuestions.of(dispatch),
                judged(dispatch),
                dispatch.terms().orElseThrow(),
                today);
        judging.forget(dispatch.subject());
        dispatch.count(today);
        changes.fire(new Changed("dispatch.counted", id));
        return true;
    }

    /** A neighbourhood may have left the audience since its rating. */
    private List<Judged> judged(Dispatch dispatch) {
        return judging.counted(dispatch.subject()).stream()
                .filter(each -> dispatch.concerns(each.neighbourhood()))
                .toList();
    }
}

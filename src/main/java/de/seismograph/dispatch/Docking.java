package de.seismograph.dispatch;

import de.seismograph.invitation.Participant;
import de.seismograph.judgement.Judging;
import de.seismograph.region.Neighbourhood;
import de.seismograph.shared.LocalizedText;
import de.seismograph.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The course of dispatches with the time handed in and nobody signed in, for whoever relives the past. No letters are written. */
@ApplicationScoped
public class Docking {
    private final Ministries ministries;
    private final HandingIn handingIn;
    private final Digesting digesting;
    private final Counting counting;
    private final Judging judging;
    private final DispatchSettings settings;

    Docking(
            Ministries ministries,
            HandingIn handingIn,
            Digesting digesting,
            Counting counting,
            Judging judging,
            DispatchSettings settings) {
        this.ministries = ministries;
        this.handingIn = handingIn;
        this.digesting = digesting;
        this.counting = counting;
        this.judging = judging;
        this.settings = settings;
    }

    /** When the last digest before or at a time was due. */
    public Instant digestAt(Instant time) {
        return DigestDay.of(settings).latest(time);
    }

    /** Adds a ministry that nobody sends for as yet. */
    public void found(String ministry, LocalizedText name) {
        ministries.keep(ministry, null, new WantedMinistry(name, List.of()));
    }

    /**
     * @return its id
     * @throws Problem 400 where it says too much, or what makes no sense
     */
    @Transactional
    public String handIn(NewDispatch written, Instant then) {
        return handingIn.add(written, then).id();
    }

    /** Makes the digest that was due last. */
    @Transactional
    public void send(Instant then) {
        digesting.fill(then);
    }

    /** Takes ratings of those whom a dispatch concerns, and none of anybody else. */
    @Transactional
    public void rate(String id, Map<Participant, Rating> ratings, Instant then) {
        Dispatch dispatch = Dispatch.holdToRate(id);
        dispatch.demandRatable(then);
        Map<String, Neighbourhood> frame =
                Neighbourhood.open().stream().collect(Collectors.toMap(Neighbourhood::id, Function.identity()));
        ratings.forEach((manager, rating) -> {
            if (dispatch.concerns(frame.get(manager.neighbourhood()))) {
                judging.put(dispatch.subject(), manager.id(), rating.answers());
            }
        });
    }

    /** Counts all ratings whose time is over, each as of its day. */
    @Transactional
    public void count(Instant then) {
        Dispatch.dueToCount(then)
                .forEach(
                        id -> counting.countDue(id, Dispatch.get(id).rateUntil().orElseThrow()));
    }
}

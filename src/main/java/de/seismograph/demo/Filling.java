package de.seismograph.demo;

import de.seismograph.answer.Answering;
import de.seismograph.answer.SheetEntry;
import de.seismograph.invitation.Invitation;
import de.seismograph.invitation.Invitations;
import de.seismograph.invitation.RosterImport;
import de.seismograph.pulse.Course;
import de.seismograph.pulse.Drafting;
import de.seismograph.region.Importing;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Relives the past: imports a frame and a roster, then drafts, opens, answers and closes one pulse after the other, through the
 * same doors as operators, editors and managers, with the time of then. What they have shaken is owed an answer, and gets one or
 * not.
 *
 * <p>The pulse of today is drafted first and opened last. Where it is still a draft, a filling has been interrupted.
 */
@ApplicationScoped
class Filling {
    /** Each saving waits for the disk; together they share its commits. Fewer than connections in the pool. */
    private static final int AT_ONCE = 12;
    /** Of the sheets of today's pulse, one in so many is there already. */
    private static final int EARLY = 4;

    private final Importing frames;
    private final RosterImport rosters;
    private final Drafting drafting;
    private final Course course;
    private final Invitations invitations;
    private final Answering answering;
    private final Exchange exchange;
    private final Concerns concerns;
    private final Informing informing;
    private final Replies replies;

    Filling(
            Importing frames,
            RosterImport rosters,
            Drafting drafting,
            Course course,
            Invitations invitations,
            Answering answering,
            Exchange exchange,
            Concerns concerns,
            Informing informing,
            Replies replies) {
        this.frames = frames;
        this.rosters = rosters;
        this.drafting = drafting;
        this.course = course;
        this.invitations = invitations;
        this.answering = answering;
        this.exchange = exchange;
        this.concerns = concerns;
        this.informing = informing;
        this.replies = replies;
    }

    /** Fills an empty installation and tells how many sheets were saved. */
    int fill(Extent extent, Instant now) {
        Occasions occasions = new Occasions();
        Occasion today = occasions.today(extent.quarters() + 1, now);
        String last = drafting.write(today.draft(), now).id();
        List<Occasion> past = occasions.past(extent.quarters(), now);
        List<InventedNeighbourhood> frame = InventedFrame.of(extent);
        frames.take(InventedFrame.table(frame));
        rosters.take(InventedRoster.table(extent, frame), past.get(0).opensAt());

        Respondents respondents = new Respondents(extent);
        ExecutorService hands = Executors.newFixedThreadPool(AT_ONCE);
        try {
            int sheets = 0;
            Map<String, Instant> released = new LinkedHashMap<>();
            for (Occasion occasion : past) {
                String pulse =
                        drafting.write(occasion.draft(), occasion.opensAt()).id();
                course.open(pulse, occasion.opensAt());
                sheets += answer(pulse, occasion, frame, respondents, hands);
                course.close(pulse, occasion.draft().closesAt());
                released.put(pulse, occasion.draft().closesAt());
            }
            replies.fill(released, new Dice(extent.seed()), now);
            exchange.fill(new Dice(extent.seed()), LocalDate.ofInstant(now, ZoneOffset.UTC));
            concerns.fill(new Dice(extent.seed()), LocalDate.ofInstant(now, ZoneOffset.UTC));
            informing.fill(new Dice(extent.seed()), now);
            course.open(last, now);
            return sheets + answer(last, today, early(frame), respondents, hands);
        } finally {
            hands.shutdownNow();
        }
    }

    /** The first neighbourhood is never early: its link is the one that is shown, with an empty sheet. */
    private static List<InventedNeighbourhood> early(List<InventedNeighbourhood> frame) {
        List<InventedNeighbourhood> early = new ArrayList<>();
        for (int i = 1; i < frame.size(); i += EARLY) {
            early.add(frame.get(i));
        }
        return early;
    }

    private int answer(
            String pulse,
            Occasion occasion,
            List<InventedNeighbourhood> frame,
            Respondents respondents,
            ExecutorService hands) {
        Map<String, Invitation> invited = invitations.byNeighbourhood(pulse);
        List<Callable<Answering.Receipt>> sheets = frame.stream()
                .flatMap(neighbourhood -> respondents
                        .sheet(neighbourhood, occasion)
                        .map(sheet -> saving(invited.get(neighbourhood.id()), sheet, occasion.opensAt()))
                        .stream())
                .toList();
        try {
            for (Future<Answering.Receipt> saved : hands.invokeAll(sheets)) {
                saved.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The start was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("An invented sheet was refused", e.getCause());
        }
        return sheets.size();
    }

    private Callable<Answering.Receipt> saving(Invitation invitation, SheetEntry sheet, Instant then) {
        return () -> answering.save(invitation, sheet, then);
    }
}

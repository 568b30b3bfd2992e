package de.seismograph.signal;

import de.seismograph.judgement.Judging;
import de.seismograph.release.Judged;
import de.seismograph.shared.GermanTime;
import de.seismograph.shared.Recurring;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Counts the supporters of signals, each once a day and soon after midnight. A count that followed each of them would tell who watches
 * that one more has come, and an answer owed from then on would tell everybody when.
 */
@ApplicationScoped
public class Weighing {
    private static final int TEN = 10;

    private final Recurring recurring = new Recurring("The count of supporters");
    private final Judging judging;
    private final SignalSettings settings;
    private final Event<SignalBacked> backed;
    private final Clock clock;

    Weighing(Judging judging, SignalSettings settings, Event<SignalBacked> backed, Clock clock) {
        this.judging = judging;
        this.settings = settings;
        this.backed = backed;
        this.clock = clock;
    }

    @Scheduled(
            identity = "supporters",
            every = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    public void tick() {
        recurring.run(() -> weigh(GermanTime.day(clock.instant())));
    }

    /** Counts those that were not counted on this day, nor raised on it. */
    public void weigh(LocalDate today) {
        List<String> signals = QuarkusTransaction.requiringNew().call(() -> Signal.notWeighedOn(today));
        for (String signal : signals) {
            recurring.attempt(
                    signal, () -> QuarkusTransaction.requiringNew().run(() -> weigh(Signal.hold(signal), today)));
        }
    }

    private void weigh(Signal signal, LocalDate today) {
        if (!signal.isToWeigh(today)) {
            return;
        }
        List<Judged> supporters = judging.counted(signal.subject()).stream()
                .filter(judged ->
                        Stance.of(judged.answers()).filter(Stance::supports).isPresent())
                .toList();
        long laender = supporters.stream()
                .map(judged -> judged.neighbourhood().land())
                .distinct()
                .count();
        signal.weigh(step(supporters.size()), today);
        if (supporters.size() >= settings.dutyFromNeighbourhoods() && laender >= settings.dutyFromLaender()) {
            backed.fire(new SignalBacked(signal));
        }
    }

    private int step(int supporters) {
        if (supporters < settings.dutyFromNeighbourhoods()) {
            return 0;
        }
        return supporters < TEN ? settings.dutyFromNeighbourhoods() : supporters / TEN * TEN;
    }
}

package de.seismograph.signal;

import de.seismograph.judgement.Judging;
import de.seismograph.pulse.Audience;
import de.seismograph.pulse.DisclosureSettings;
import de.seismograph.pulse.Measures;
import de.seismograph.pulse.Option;
import de.seismograph.pulse.Period;
import de.seismograph.pulse.Polarity;
import de.seismograph.pulse.Question;
import de.seismograph.pulse.QuestionKind;
import de.seismograph.release.Judged;
import de.seismograph.release.Subject;
import de.seismograph.release.Summarising;
import de.seismograph.shared.GermanTime;
import de.seismograph.shared.LocalizedText;
import de.seismograph.shared.Recurring;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Publishes what has been raised, topic by topic, once a quarter is over: in how many neighbourhoods it is so and in how many it is
 * not, of those that have said one or the other of any signal that was open in it. Closes signals that have been open for long.
 */
@ApplicationScoped
public class SignalSummarising {
    static final String KIND = "signals";
    static final String QUESTION = "here";
    static final String YES = "yes";
    private static final String NO = "no";

    private final Recurring recurring = new Recurring("The summary of signals");
    private final Judging judging;
    private final Summarising summarising;
    private final SignalSettings settings;
    private final DisclosureSettings disclosure;
    private final Clock clock;

    SignalSummarising(
            Judging judging,
            Summarising summarising,
            SignalSettings settings,
            DisclosureSettings disclosure,
            Clock clock) {
        this.judging = judging;
        this.summarising = summarising;
        this.settings = settings;
        this.disclosure = disclosure;
        this.clock = clock;
    }

    @Scheduled(
            identity = "signal-summary",
            every = "1h",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    public void tick() {
        recurring.run(() -> {
            LocalDate today = GermanTime.day(clock.instant());
            Period quarter = Period.quarterOf(Period.quarterOf(today).start().minusDays(1));
            recurring.attempt(quarter.code(), () -> publish(quarter, today));
            close(today);
        });
    }

    static Subject subject(String topic, Period quarter) {
        return new Subject(KIND, topic + "/" + quarter.code());
    }

    @Transactional
    void publish(Period quarter, LocalDate today) {
        Map<String, List<Signal>> topics =
                Signal.openIn(quarter).stream().collect(Collectors.groupingBy(Signal::topic));
        topics.forEach((topic, signals) -> {
            Subject subject = subject(topic, quarter);
            if (summarising.isFirst(subject)) {
                publish(subject, List.of(question(topic)), signals, today);
            }
        });
    }

    /**
     * In full where nobody has been counted for the topic before. Otherwise a quarter could differ from the one before it by one
     * neighbourhood: then of all together alone, and only if enough of them are new.
     */
    private void publish(Subject subject, List<Question> questions, List<Signal> signals, LocalDate today) {
        List<Judged> judged = judged(signals);
        Set<String> before = signals.stream()
                .flatMap(signal -> judging.settled(signal.subject()).stream())
                .collect(Collectors.toSet());
        long fresh = judged.stream()
                .filter(each -> !before.contains(each.neighbourhood().id()))
                .count();
        if (before.isEmpty()) {
            summarising.publish(subject, Audience.EVERYBODY, questions, judged, today);
        } else if (fresh >= summarising.minRemainder()) {
            summarising.renew(subject, questions, judged, today);
        } else {
            summarising.renew(subject, questions, List.of(), today);
            return;
        }
        if (judged.size() >= disclosure.minOneWay()) {
            signals.forEach(signal -> judging.settle(signal.subject()));
        }
    }

    /** Whoever has said of one signal of a topic that it is so speaks for the topic, whatever was said of others. */
    private List<Judged> judged(List<Signal> signals) {
        Map<String, Judged> places = new HashMap<>();
        for (Signal signal : signals) {
            for (Judged judged : judging.counted(signal.subject())) {
                boolean here =
                        Stance.of(judged.answers()).filter(Stance::supports).isPresent();
                places.merge(
                        judged.neighbourhood().id(),
                        new Judged(judged.neighbourhood(), Map.of(QUESTION, here ? YES : NO)),
                        (one, other) -> one.answers().get(QUESTION).equals(YES) ? one : other);
            }
        }
        return List.copyOf(places.values());
    }

    private static Question question(String topic) {
        return new Question(
                QUESTION,
                topic,
                QUESTION,
                1,
                QuestionKind.SINGLE,
                Measures.LEVEL,
                Polarity.NEUTRAL,
                new LocalizedText("Ist das bei Ihnen auch so?", "Is it so with you, too?"),
                List.of(
                        new Option(YES, new LocalizedText("Bei uns auch", "Here, too")),
                        new Option(NO, new LocalizedText("Bei uns nicht", "Not here"))),
                List.of());
    }

    /** What was said of a signal is forgotten when it has been open for long, and a while after it has closed. */
    @Transactional
    void close(LocalDate today) {
        for (Signal signal : Signal.openSince(today.minusDays(settings.openFor().toDays()))) {
            signal.close(today);
        }
        judging.forget(
                Signal.KIND,
                Signal.raisedUntil(today.minusDays(settings.rememberedFor().toDays())));
    }
}

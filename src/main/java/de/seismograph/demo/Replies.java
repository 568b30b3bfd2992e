package de.seismograph.demo;

import de.seismograph.duty.Answer;
import de.seismograph.duty.DutyCourse;
import de.seismograph.duty.DutyCourse.Owed;
import de.seismograph.duty.Effect;
import de.seismograph.invitation.Participant;
import de.seismograph.invitation.Roster;
import de.seismograph.shared.GermanTime;
import de.seismograph.shared.LocalizedText;
import de.seismograph.shared.Table;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Has the federal side answer what was shaken, as far as its list of answers goes, and managers say whether it has helped. */
@ApplicationScoped
class Replies {
    private static final Table.Columns COLUMNS =
            new Table.Columns(List.of("topic", "days", "helped", "de", "en"), List.of("months"));
    private static final Duration TO_LOOK_INTO_IT = Duration.ofDays(9);
    /** Of all managers, how many say whether an answer has helped. */
    private static final double RATE = 0.4;
    /** Of those for whom it has not simply helped, how many see some help. */
    private static final double PARTLY = 0.6;

    private final Roster roster;
    private final DutyCourse duties;

    Replies(Roster roster, DutyCourse duties) {
        this.roster = roster;
        this.duties = duties;
    }

    /**
     * What has been answered until now.
     *
     * @param released pulses and when they were released, in that order
     */
    void fill(Map<String, Instant> released, Dice dice, Instant now) {
        List<Participant> managers = roster.everybody();
        Map<String, Deque<Table.Row>> answers = new Shipped("answers.csv")
                .rows(COLUMNS).stream()
                        .collect(Collectors.groupingBy(
                                row -> row.text("topic"), Collectors.toCollection(ArrayDeque::new)));
        released.forEach((pulse, then) -> {
            for (Owed owed : duties.release(pulse, then)) {
                if (then.plus(TO_LOOK_INTO_IT).isBefore(now)) {
                    duties.examine(owed.id(), then.plus(TO_LOOK_INTO_IT));
                }
                Optional.ofNullable(answers.get(owed.topic()))
                        .map(Deque::poll)
                        .ifPresent(row -> answer(owed, row, then, now, effects(row, managers, dice)));
            }
        });
    }

    private void answer(Owed owed, Table.Row row, Instant then, Instant now, Map<Participant, Effect> effects) {
        Instant answered = then.plus(Duration.ofDays(Long.parseLong(row.text("days"))));
        if (answered.isBefore(now)) {
            duties.answer(owed.id(), written(row, GermanTime.day(answered)), answered);
            duties.inquire(owed.id(), effects, now);
        }
    }

    /** What takes no months is not done at all. */
    private static Answer written(Table.Row row, LocalDate day) {
        Optional<Long> months = row.get("months").map(Long::valueOf);
        return new Answer(
                months.isPresent() ? Answer.Outcome.MEASURE : Answer.Outcome.NO_MEASURE,
                new LocalizedText(row.text("de"), row.text("en")),
                months.map(day::plusMonths).orElse(null));
    }

    private static Map<Participant, Effect> effects(Table.Row row, List<Participant> managers, Dice dice) {
        double helped = Double.parseDouble(row.text("helped"));
        Map<Participant, Effect> effects = new LinkedHashMap<>();
        for (Participant manager : managers) {
            RandomGenerator chance = dice.of("effect", row.text("de"), manager.neighbourhood());
            if (chance.nextDouble() < RATE) {
                effects.put(manager, effect(helped, chance));
            }
        }
        return effects;
    }

    private static Effect effect(double helped, RandomGenerator chance) {
        if (chance.nextDouble() < helped) {
            return Effect.YES;
        }
        return chance.nextDouble() < PARTLY ? Effect.PARTLY : Effect.NO;
    }
}

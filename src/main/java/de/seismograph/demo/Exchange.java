package de.seismograph.demo;

import de.seismograph.invitation.Participant;
import de.seismograph.invitation.Roster;
import de.seismograph.practice.FactorDesk;
import de.seismograph.practice.NewFactor;
import de.seismograph.practice.NewPractice;
import de.seismograph.practice.Opinion;
import de.seismograph.practice.PracticeDesk;
import de.seismograph.practice.Scheduling;
import de.seismograph.shared.Table;
import de.seismograph.topic.Direction;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Has managers write factors and examples of good practice, and judge those of others; about every third has been judged enough. */
@ApplicationScoped
class Exchange {
    private static final Table.Columns COLUMNS = new Table.Columns(List.of("field", "direction", "text"), List.of());
    private static final double KNOWN = 0.36;
    private static final int FEWEST = 12;
    private static final int MORE = 40;
    private static final int TOO_FEW = 9;
    private static final int DAYS = 600;

    private final Roster roster;
    private final FactorDesk factors;
    private final PracticeDesk practices;
    private final Scheduling scheduling;

    Exchange(Roster roster, FactorDesk factors, PracticeDesk practices, Scheduling scheduling) {
        this.roster = roster;
        this.factors = factors;
        this.practices = practices;
        this.scheduling = scheduling;
    }

    /** What is written until a day, and published on it. */
    void fill(Dice dice, LocalDate today) {
        List<Participant> managers = roster.everybody();
        for (Table.Row row : new Shipped("factors.csv").rows(COLUMNS)) {
            NewFactor written =
                    new NewFactor(row.text("field"), Direction.fromString(row.text("direction")), row.text("text"));
            QuarkusTransaction.requiringNew().run(() -> discuss(written, managers, dice, today));
        }
        for (NewPractice written : InventedPractice.of(dice)) {
            QuarkusTransaction.requiringNew().run(() -> show(written, managers, dice, today));
        }
        scheduling.renewAll(today);
    }

    private void discuss(NewFactor written, List<Participant> managers, Dice dice, LocalDate today) {
        RandomGenerator chance = dice.of("factor", written.text());
        List<Participant> judges = some(managers, chance);
        String id = factors.add(written, judges.get(0).id(), today.minusDays(chance.nextInt(DAYS)))
                .id();
        Map<Opinion, Double> opinions = new EnumMap<>(Opinion.class);
        opinions.put(Opinion.AGREE, 0.35 + 0.55 * chance.nextDouble());
        opinions.put(Opinion.DISAGREE, 0.05 + 0.3 * chance.nextDouble());
        opinions.put(Opinion.NOT_HERE, 0.05 + 0.25 * chance.nextDouble());
        judges.stream().skip(1).forEach(judge -> factors.opine(id, judge.id(), Dice.one(opinions, chance)));
    }

    private void show(NewPractice written, List<Participant> managers, Dice dice, LocalDate today) {
        RandomGenerator chance = dice.of("adoption", written.title());
        List<Participant> adopters = some(managers, chance);
        String id = practices
                .add(written, Optional.of(adopters.get(0).id()), today.minusDays(chance.nextInt(DAYS)))
                .id();
        adopters.stream().skip(1).forEach(adopter -> practices.adopt(id, adopter.id()));
    }

    /** The first of them writes. */
    private static List<Participant> some(List<Participant> managers, RandomGenerator chance) {
        int wanted = chance.nextDouble() < KNOWN ? FEWEST + 1 + chance.nextInt(MORE) : 1 + chance.nextInt(TOO_FEW);
        return Dice.shuffled(managers, chance).subList(0, Math.min(wanted, managers.size()));
    }
}

package de.seismograph.demo;

import de.seismograph.invitation.Participant;
import de.seismograph.invitation.Roster;
import de.seismograph.shared.Table;
import de.seismograph.signal.NewSignal;
import de.seismograph.signal.Raising;
import de.seismograph.signal.Stance;
import de.seismograph.signal.Weighing;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;

/** Has managers raise signals, and others say whether it is so with them. */
@ApplicationScoped
class Concerns {
    private static final Table.Columns COLUMNS =
            new Table.Columns(List.of("topic", "severity", "supporters", "text"), List.of());
    private static final int DAYS = 60;

    private final Roster roster;
    private final Raising raising;
    private final Weighing weighing;

    Concerns(Roster roster, Raising raising, Weighing weighing) {
        this.roster = roster;
        this.raising = raising;
        this.weighing = weighing;
    }

    /** What has been raised until a day. */
    void fill(Dice dice, LocalDate today) {
        List<Participant> managers = roster.everybody();
        for (Table.Row row : new Shipped("signals.csv").rows(COLUMNS)) {
            raise(row, managers, dice, today);
        }
        weighing.weigh(today);
    }

    private void raise(Table.Row row, List<Participant> managers, Dice dice, LocalDate today) {
        String text = row.text("text");
        RandomGenerator chance = dice.of("signal", text);
        List<Participant> people = Dice.shuffled(managers, chance);
        NewSignal written =
                new NewSignal(row.text("topic"), Integer.parseInt(row.text("severity")), text, chance.nextInt(3) == 0);
        String signal = raising.raise(people.get(0).id(), written, today.minusDays(1 + chance.nextInt(DAYS)))
                .signal()
                .id();
        int supporters = Math.min(Integer.parseInt(row.text("supporters")), people.size() - 2);
        for (int i = 1; i <= supporters; i++) {
            raising.take(signal, people.get(i).id(), Stance.SUPPORTED);
        }
        raising.take(signal, people.get(supporters + 1).id(), Stance.NOT_HERE);
    }
}

package de.seismograph.demo;

import de.seismograph.practice.CostRange;
import de.seismograph.practice.NewPractice;
import de.seismograph.shared.Table;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Invents examples of good practice: each idea in several places, with other numbers and another lesson learnt. */
final class InventedPractice {
    private static final Table.Columns COLUMNS = new Table.Columns(
            List.of("title", "places", "problem", "action", "partners", "outcome", "topics", "fields", "cost"),
            List.of());

    private final Dice dice;
    private final List<String> lessons = new Shipped("lessons.txt").lines();

    private InventedPractice(Dice dice) {
        this.dice = dice;
    }

    /** The same examples for the same seed. */
    static List<NewPractice> of(Dice dice) {
        InventedPractice practice = new InventedPractice(dice);
        return new Shipped("practices.csv")
                .rows(COLUMNS).stream().flatMap(practice::inAllPlaces).toList();
    }

    private Stream<NewPractice> inAllPlaces(Table.Row idea) {
        return several(idea, "places", "\\|").stream().map(place -> at(place, idea));
    }

    private NewPractice at(String place, Table.Row idea) {
        RandomGenerator chance = dice.of("practice", idea.text("title"), place);
        String title = idea.text("title").replace("{ort}", place);
        String outcome = idea.text("outcome")
                .replace("{zahl}", String.valueOf(20 + chance.nextInt(140)))
                .replace("{klein}", String.valueOf(6 + chance.nextInt(9)))
                .replace("{prozent}", String.valueOf(30 + 5 * chance.nextInt(8)));
        return new NewPractice(
                title,
                idea.text("problem"),
                idea.text("action").replace("{ort}", place),
                idea.text("partners"),
                CostRange.withId(idea.text("cost")),
                outcome + "\n\n" + lessons.get(chance.nextInt(lessons.size())),
                chance.nextInt(3) == 0 ? "quartiersbuero-" + (1 + chance.nextInt(90)) + "@quartier.example" : null,
                chance.nextInt(4) == 0,
                several(idea, "topics", ","),
                several(idea, "fields", ","),
                null,
                null);
    }

    private static List<String> several(Table.Row row, String column, String separator) {
        return List.of(row.text(column).split(separator));
    }
}

package de.seismograph.demo;

import de.seismograph.dispatch.Area;
import de.seismograph.dispatch.Docking;
import de.seismograph.dispatch.NewDispatch;
import de.seismograph.dispatch.Rating;
import de.seismograph.invitation.Participant;
import de.seismograph.invitation.Roster;
import de.seismograph.pulse.Audience;
import de.seismograph.region.Size;
import de.seismograph.shared.LocalizedText;
import de.seismograph.shared.Table;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Has ministries send dispatches over the past weeks, and managers rate them: the older ones are counted, one still waits. */
@ApplicationScoped
class Informing {
    private static final Table.Columns COLUMNS = new Table.Columns(
            List.of("ministry", "digests", "relevance", "known", "title", "text", "topics"), List.of("sizes", "areas"));
    private static final Map<String, LocalizedText> MINISTRIES = Map.of(
            "housing", new LocalizedText("Ministerium für Wohnen und Stadtentwicklung", "Ministry of Housing"),
            "family", new LocalizedText("Ministerium für Familie und Bildung", "Ministry of Family and Education"),
            "health", new LocalizedText("Ministerium für Gesundheit", "Ministry of Health"));
    /** Of all managers, how many rate a dispatch. */
    private static final double RATE = 0.55;
    /** Of those, how many pass it on to an area it is meant for. */
    private static final double PASS_ON = 0.3;
    /** How far opinions are apart, in grades. */
    private static final double SPREAD = 1.1;

    private static final Duration BEFORE = Duration.ofDays(2);

    private final Roster roster;
    private final Docking docking;

    Informing(Roster roster, Docking docking) {
        this.roster = roster;
        this.docking = docking;
    }

    /** What has been sent, rated and counted until a time. */
    void fill(Dice dice, Instant now) {
        MINISTRIES.forEach(docking::found);
        List<Participant> managers = roster.everybody();
        Map<Integer, List<Table.Row>> digests = new Shipped("dispatches.csv")
                .rows(COLUMNS).stream()
                        .collect(Collectors.groupingBy(
                                row -> Integer.parseInt(row.text("digests")), LinkedHashMap::new, Collectors.toList()));
        digests.forEach((ago, rows) -> {
            if (ago == 0) {
                rows.forEach(row -> docking.handIn(written(row), now));
            } else {
                send(rows, sentAt(ago, now), managers, dice);
            }
        });
        docking.count(now);
    }

    private Instant sentAt(int digestsAgo, Instant now) {
        Instant then = docking.digestAt(now);
        for (int i = 1; i < digestsAgo; i++) {
            then = docking.digestAt(then.minusSeconds(1));
        }
        return then;
    }

    private void send(List<Table.Row> rows, Instant then, List<Participant> managers, Dice dice) {
        Map<String, Table.Row> sent = new LinkedHashMap<>();
        rows.forEach(row -> sent.put(docking.handIn(written(row), then.minus(BEFORE)), row));
        docking.send(then);
        sent.forEach((id, row) -> docking.rate(id, ratings(row, managers, dice), then));
    }

    private static NewDispatch written(Table.Row row) {
        return new NewDispatch(
                row.text("ministry"),
                new LocalizedText(row.text("title"), null),
                new LocalizedText(row.text("text"), null),
                null,
                null,
                several(row, "topics").toList(),
                new Audience(null, null, sizes(row), null));
    }

    private static Set<Size> sizes(Table.Row row) {
        Set<String> ids = several(row, "sizes").collect(Collectors.toSet());
        return Arrays.stream(Size.values())
                .filter(size -> ids.contains(size.id()))
                .collect(Collectors.toSet());
    }

    private static Map<Participant, Rating> ratings(Table.Row row, List<Participant> managers, Dice dice) {
        Map<Participant, Rating> ratings = new LinkedHashMap<>();
        for (Participant manager : managers) {
            RandomGenerator chance = dice.of("rating", row.text("title"), manager.neighbourhood());
            if (chance.nextDouble() < RATE) {
                ratings.put(manager, rating(row, chance));
            }
        }
        return ratings;
    }

    private static Rating rating(Table.Row row, RandomGenerator chance) {
        double opinion = Double.parseDouble(row.text("relevance")) + SPREAD * chance.nextGaussian();
        List<String> meantFor = several(row, "areas").toList();
        return new Rating(
                (int) Math.max(1, Math.min(5, Math.round(opinion))),
                chance.nextDouble() < Double.parseDouble(row.text("known")),
                Arrays.stream(Area.values())
                        .filter(area -> meantFor.contains(area.toString()) && chance.nextDouble() < PASS_ON)
                        .toList());
    }

    private static Stream<String> several(Table.Row row, String column) {
        return row.get(column).map(text -> text.split(",")).stream().flatMap(Arrays::stream);
    }
}

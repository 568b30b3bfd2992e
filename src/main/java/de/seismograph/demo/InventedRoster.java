package de.seismograph.demo;

import de.seismograph.invitation.RosterImport;
import de.seismograph.shared.Table;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Invents a manager for each neighbourhood, with an address to which no mail can go (RFC 2606). */
final class InventedRoster {
    private static final double ENGLISH = 0.08;

    private final List<String> firstNames = new Shipped("first-names.txt").lines();
    private final List<String> lastNames = new Shipped("last-names.txt").lines();
    private final Dice dice;

    private InventedRoster(Dice dice) {
        this.dice = dice;
    }

    /** The file an operator would import; the same for the same seed. */
    static Table table(Extent extent, List<InventedNeighbourhood> frame) {
        InventedRoster roster = new InventedRoster(new Dice(extent.seed()));
        String csv = frame.stream()
                .map(roster::line)
                .collect(Collectors.joining("\n", "email;name;neighbourhood;language\n", "\n"));
        return Table.csv(csv.getBytes(StandardCharsets.UTF_8), "UTF-8", RosterImport.COLUMNS);
    }

    private String line(InventedNeighbourhood neighbourhood) {
        RandomGenerator chance = dice.of("manager", neighbourhood.id());
        String first = firstNames.get(chance.nextInt(firstNames.size()));
        String last = lastNames.get(chance.nextInt(lastNames.size()));
        String host = neighbourhood.id().toLowerCase(Locale.ROOT) + ".quartier.example";
        return String.join(
                ";",
                ascii(first) + "." + ascii(last) + "@" + host,
                first + " " + last,
                neighbourhood.id(),
                chance.nextDouble() < ENGLISH ? "en" : "de");
    }

    private static String ascii(String name) {
        String german = name.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        return Normalizer.normalize(german, Normalizer.Form.NFD).replaceAll("[^a-z-]", "");
    }
}

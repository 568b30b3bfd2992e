package de.seismograph.demo;

import de.seismograph.region.Carrier;
import de.seismograph.region.Importing;
import de.seismograph.region.Land;
import de.seismograph.region.Municipalities;
import de.seismograph.region.Municipality;
import de.seismograph.region.Phase;
import de.seismograph.region.Size;
import de.seismograph.shared.Table;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Invents neighbourhoods where programmes of this kind are: in real municipalities, most of them large or middling. */
final class InventedFrame {
    /** Areas to be expected in one municipality of a size, compared with the others of its Land. */
    private static final Map<Size, Double> AREAS = Map.of(
            Size.METROPOLIS, 30.0, Size.CITY, 8.0, Size.MEDIUM_TOWN, 1.5, Size.SMALL_TOWN, 0.06, Size.RURAL, 0.003);

    private final Dice dice;
    private final List<String> names = new Shipped("neighbourhoods.txt").lines();
    private final Map<Municipality, Deque<String>> namesLeft = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    private InventedFrame(Dice dice) {
        this.dice = dice;
    }

    /** The same neighbourhoods for the same seed. */
    static List<InventedNeighbourhood> of(Extent extent) {
        InventedFrame frame = new InventedFrame(new Dice(extent.seed()));
        Map<Land, List<Municipality>> municipalities =
                Municipalities.all().stream().collect(Collectors.groupingBy(Municipality::land));
        return Laender.share(extent.neighbourhoods()).entrySet().stream()
                .flatMap(share -> frame.in(share.getKey(), share.getValue(), municipalities.get(share.getKey())))
                .toList();
    }

    /** The file an operator would import. */
    static Table table(List<InventedNeighbourhood> frame) {
        String csv = frame.stream()
                .map(InventedNeighbourhood::line)
                .collect(Collectors.joining("\n", "id;name;ags;phase;carrier\n", "\n"));
        return Table.csv(csv.getBytes(StandardCharsets.UTF_8), "UTF-8", Importing.COLUMNS);
    }

    private Stream<InventedNeighbourhood> in(Land land, int areas, List<Municipality> municipalities) {
        Map<Municipality, Double> weights =
                Dice.weighed(municipalities, municipality -> AREAS.get(municipality.size()));
        RandomGenerator chance = dice.of("frame", land);
        return IntStream.rangeClosed(1, areas)
                .mapToObj(number -> String.format("%s-%04d", land.iso().substring(3), number))
                .map(id -> invented(id, Dice.one(weights, chance), chance));
    }

    private InventedNeighbourhood invented(String id, Municipality municipality, RandomGenerator chance) {
        Phase phase = Dice.one(phases(municipality), chance);
        Carrier carrier = Dice.one(carriers(municipality, phase), chance);
        return new InventedNeighbourhood(id, name(municipality), municipality, phase, carrier);
    }

    /** Two municipalities can share a name, so that one in each could be called alike. */
    private String name(Municipality municipality) {
        Deque<String> left = namesLeft.computeIfAbsent(
                municipality, m -> new ArrayDeque<>(Dice.shuffled(names, dice.of("names", m.ags()))));
        String name = municipality.name() + ", " + left.pop();
        return taken.add(name) ? name : name(municipality);
    }

    /** Large cities began earlier and have more areas that stand on their own feet. */
    private static Map<Phase, Double> phases(Municipality municipality) {
        double old = municipality.size().compareTo(Size.CITY) >= 0 ? 1.4 : 0.7;
        Map<Phase, Double> weights = new EnumMap<>(Phase.class);
        weights.put(Phase.PREPARATION, 0.06);
        weights.put(Phase.START_UP, 0.15);
        weights.put(Phase.IMPLEMENTATION, 0.50);
        weights.put(Phase.CONSOLIDATION, 0.19 * old);
        weights.put(Phase.AFTER_CARE, 0.10 * old);
        return weights;
    }

    /** Towns do it themselves; cities commission carriers; the East has its housing companies. */
    private static Map<Carrier, Double> carriers(Municipality municipality, Phase phase) {
        boolean urban = municipality.size().compareTo(Size.CITY) >= 0;
        boolean begun = phase.compareTo(Phase.IMPLEMENTATION) >= 0;
        Map<Carrier, Double> weights = new EnumMap<>(Carrier.class);
        weights.put(Carrier.MUNICIPAL, (urban ? 0.30 : 0.52) * (begun ? 1 : 1.4));
        weights.put(Carrier.INDEPENDENT, urban ? 0.44 : 0.24);
        weights.put(Carrier.HOUSING_COMPANY, Laender.EAST.contains(municipality.land()) ? 0.16 : 0.07);
        weights.put(Carrier.HYBRID, 0.15);
        return weights;
    }
}

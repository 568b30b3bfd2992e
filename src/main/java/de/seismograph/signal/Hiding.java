package de.seismograph.signal;

import de.seismograph.invitation.Participant;
import de.seismograph.invitation.Roster;
import de.seismograph.pulse.DisclosureSettings;
import de.seismograph.region.Land;
import de.seismograph.region.Neighbourhood;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which Laender have enough managers for one of them to hide among. */
@ApplicationScoped
class Hiding {
    private final Roster roster;
    private final DisclosureSettings disclosure;

    Hiding(Roster roster, DisclosureSettings disclosure) {
        this.roster = roster;
        this.disclosure = disclosure;
    }

    /** Whether a Land can be told without telling too much of who has raised something. */
    boolean hides(Land land) {
        return !tooFew(managers(), disclosure.minOneWay()).contains(land);
    }

    /** How many could have raised it: neighbourhoods that have a manager. */
    private Map<Land, Integer> managers() {
        Map<String, Land> laender =
                Neighbourhood.open().stream().collect(Collectors.toMap(Neighbourhood::id, Neighbourhood::land));
        return roster.everybody().stream()
                .filter(Participant::present)
                .map(Participant::neighbourhood)
                .filter(laender::containsKey)
                .collect(Collectors.toMap(laender::get, one -> 1, Integer::sum, () -> new EnumMap<>(Land.class)));
    }

    /**
     * The Laender that are not told: those of fewer managers than a published group has respondents, and the next smallest as long as
     * all that are not told would be fewer together, since to tell none is to tell that it is one of them.
     */
    static Set<Land> tooFew(Map<Land, Integer> managers, int least) {
        Set<Land> untold = new HashSet<>();
        int together = 0;
        List<Land> smallestFirst = managers.keySet().stream()
                .sorted(Comparator.comparing((Function<Land, Integer>) managers::get)
                        .thenComparing(Land::id))
                .toList();
        for (Land land : smallestFirst) {
            boolean enough = managers.get(land) >= least;
            if (enough && (together == 0 || together >= least)) {
                break;
            }
            untold.add(land);
            together += managers.get(land);
        }
        return untold;
    }
}

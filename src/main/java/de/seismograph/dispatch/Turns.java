package de.seismograph.dispatch;

import de.seismograph.region.Neighbourhood;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Chooses what goes into a digest: every ministry in turn, and no neighbourhood gets more than it has room for. */
final class Turns {
    private final List<Neighbourhood> frame;
    private final int most;
    private final Map<String, Integer> given = new HashMap<>();

    private Turns(List<Neighbourhood> frame, int most) {
        this.frame = frame;
        this.most = most;
    }

    private record Turn(int number, Dispatch dispatch) {}

    /**
     * Those of what waits that are sent. What does not fit waits on, while what comes later and fits goes before it; next time it is
     * first of its ministry.
     *
     * @param waiting the one that has waited longest first
     * @param frame whoever takes part
     * @param most dispatches of one neighbourhood
     */
    static List<Dispatch> chosen(List<Dispatch> waiting, List<Neighbourhood> frame, int most) {
        Map<String, Integer> numbers = new HashMap<>();
        List<Turn> turns = new ArrayList<>();
        for (Dispatch dispatch : waiting) {
            turns.add(new Turn(numbers.merge(dispatch.ministry(), 1, Integer::sum), dispatch));
        }
        turns.sort(Comparator.comparing(Turn::number));
        Turns chosen = new Turns(frame, most);
        return turns.stream().map(Turn::dispatch).filter(chosen::takes).toList();
    }

    private boolean takes(Dispatch dispatch) {
        List<String> readers = frame.stream()
                .filter(dispatch.audience()::includes)
                .map(Neighbourhood::id)
                .toList();
        boolean fits = readers.stream().allMatch(reader -> given.getOrDefault(reader, 0) < most);
        if (fits) {
            readers.forEach(reader -> given.merge(reader, 1, Integer::sum));
        }
        return fits;
    }
}

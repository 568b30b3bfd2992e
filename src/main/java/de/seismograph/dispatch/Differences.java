package de.seismograph.dispatch;

import de.seismograph.pulse.Audience;
import de.seismograph.region.Code;
import de.seismograph.region.Neighbourhood;
import de.seismograph.shared.Problem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether audiences could be subtracted from each other: who sends one dispatch to all Laender and the same to all but one would see
 * what the few of that one have said. Where every audience is everybody, one group, or several groups that are large each, any two of
 * them that are limited by the same attribute differ by nobody or by many.
 */
final class Differences {
    private Differences() {}

    /** What may limit an audience, and where a neighbourhood stands in it. */
    private record Limit(Set<? extends Code> codes, Function<Neighbourhood, Code> of) {
        boolean tells(List<Neighbourhood> frame, int fewest) {
            Map<Code, Long> groups = frame.stream().collect(Collectors.groupingBy(of, Collectors.counting()));
            long leftOut = groups.entrySet().stream()
                    .filter(group -> !codes.contains(group.getKey()))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            return isFew(leftOut, fewest)
                    || codes.size() > 1
                            && codes.stream().anyMatch(code -> isFew(groups.getOrDefault(code, 0L), fewest));
        }

        private static boolean isFew(long neighbourhoods, int fewest) {
            return neighbourhoods > 0 && neighbourhoods < fewest;
        }
    }

    /**
     * @param frame whoever takes part
     * @param fewest neighbourhoods that an audience may leave out, or that a group may have which it puts together with others
     * @throws Problem 400
     */
    static void demandMany(Audience audience, List<Neighbourhood> frame, int fewest) {
        boolean tells = Stream.of(
                        new Limit(audience.laender(), Neighbourhood::land),
                        new Limit(audience.phases(), Neighbourhood::phase),
                        new Limit(audience.sizes(), Neighbourhood::size),
                        new Limit(audience.carriers(), Neighbourhood::carrier))
                .filter(limit -> !limit.codes().isEmpty())
                .anyMatch(limit -> limit.tells(frame, fewest));
        if (tells) {
            throw Problem.invalidAt(
                    "/audience",
                    "Together with another dispatch this could tell what few have said. Send it to everybody, to one group, or to groups of at least %d neighbourhoods each, and leave out nobody or at least as many."
                            .formatted(fewest));
        }
    }
}

package de.seismograph.trend;

import de.seismograph.pulse.Audience;
import de.seismograph.region.Carrier;
import de.seismograph.region.Code;
import de.seismograph.region.Land;
import de.seismograph.region.Phase;
import de.seismograph.region.Size;
import de.seismograph.shared.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a cell is called in a sentence. */
final class Place {
    private static final LocalizedText NATIONWIDE = new LocalizedText("bundesweit", "nationwide");

    private Place() {}

    /** The parts of a crossing stand together; where not everybody is asked, nothing is nationwide. */
    static LocalizedText of(Selection.Cell cell, Audience audience) {
        List<LocalizedText> crossed = Stream.of(
                        label(Phase.class, cell.phase()),
                        label(Size.class, cell.size()),
                        label(Carrier.class, cell.carrier()))
                .flatMap(Optional::stream)
                .toList();
        LocalizedText where = label(Land.class, cell.geo()).orElseGet(() -> reach(cell, audience.limit()));
        return new LocalizedText(joined(where, crossed, "de"), joined(where, crossed, "en"));
    }

    private static <C extends Enum<C> & Code> Optional<LocalizedText> label(Class<C> list, @Nullable String id) {
        return Optional.ofNullable(id).flatMap(known -> Code.find(list, known)).map(Code::label);
    }

    /** A cell that names the part by which the audience is limited reaches all there is of that. */
    private static LocalizedText reach(Selection.Cell cell, Set<? extends Code> asked) {
        boolean named = asked.stream()
                .map(Code::id)
                .anyMatch(id ->
                        Stream.of(cell.phase(), cell.size(), cell.carrier()).anyMatch(id::equals));
        if (asked.isEmpty() || named) {
            return NATIONWIDE;
        }
        return new LocalizedText("nur " + listed(asked, "de"), "only " + listed(asked, "en"));
    }

    private static String listed(Set<? extends Code> codes, String language) {
        return codes.stream().map(code -> code.label().in(language)).collect(Collectors.joining(", "));
    }

    private static String joined(LocalizedText where, List<LocalizedText> crossed, String language) {
        return Stream.of(
                        where.in(language),
                        crossed.stream().map(part -> part.in(language)).collect(Collectors.joining(" × ")))
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.joining(", "));
    }
}

package de.seismograph.pulse;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import de.seismograph.region.Carrier;
import de.seismograph.region.Code;
import de.seismograph.region.Land;
import de.seismograph.region.Neighbourhood;
import de.seismograph.region.Phase;
import de.seismograph.region.Size;
import de.seismograph.shared.Problem;
import jakarta.validation.constraints.NotNull;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Which neighbourhoods a pulse goes to: those of the one list that is given; an absent, empty or complete list admits all.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Audience(
        @Nullable @Schema(nullable = true) Set<@NotNull Land> laender,
        @Nullable @Schema(nullable = true) Set<@NotNull Phase> phases,
        @Nullable @Schema(nullable = true) Set<@NotNull Size> sizes,
        @Nullable @Schema(nullable = true) Set<@NotNull Carrier> carriers) {
    public static final Audience EVERYBODY = new Audience(Set.of(), Set.of(), Set.of(), Set.of());

    public Audience {
        laender = limit(laender, Land.values().length);
        phases = limit(phases, Phase.values().length);
        sizes = limit(sizes, Size.values().length);
        carriers = limit(carriers, Carrier.values().length);
    }

    /** A missing code is left in place for the validation to tell. */
    private static <C extends Comparable<C>> Set<C> limit(@Nullable Set<C> codes, int all) {
        if (codes == null) {
            return Set.of();
        }
        if (codes.stream().anyMatch(code -> code == null)) {
            return codes;
        }
        return codes.size() == all ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(codes));
    }

    /**
     * Demands at most one limit: what two of them together say could never be published, so nobody is asked for it.
     *
     * @throws Problem 400
     */
    public void demandPublishable() {
        long limits = Stream.of(laender, phases, sizes, carriers)
                .filter(codes -> !codes.isEmpty())
                .count();
        if (limits > 1) {
            throw Problem.invalidAt(
                    "/audience",
                    "An audience is limited by one of laender, phases, sizes, carriers: what two of them say together is never published.");
        }
    }

    /** Whether a neighbourhood belongs to it. */
    public boolean includes(Neighbourhood neighbourhood) {
        return admits(laender, neighbourhood.land())
                && admits(phases, neighbourhood.phase())
                && admits(sizes, neighbourhood.size())
                && admits(carriers, neighbourhood.carrier());
    }

    private static <C> boolean admits(Set<C> limit, C code) {
        return limit.isEmpty() || limit.contains(code);
    }

    /** Whether nobody is left out. */
    @JsonIgnore
    public boolean isEverybody() {
        return equals(EVERYBODY);
    }

    /** The codes it is limited to, all of one list; none where everybody is asked. */
    public Set<? extends Code> limit() {
        return Stream.of(laender, phases, sizes, carriers)
                .filter(Predicate.not(Set::isEmpty))
                .findFirst()
                .<Set<? extends Code>>map(codes -> codes)
                .orElse(Set.of());
    }

    /** Names a limited audience in one cell of a table, such as {@code laender=05,11;phases=start-up}. */
    public String label() {
        Map<String, Set<? extends Code>> limits = new LinkedHashMap<>();
        limits.put("laender", laender);
        limits.put("phases", phases);
        limits.put("sizes", sizes);
        limits.put("carriers", carriers);
        return limits.entrySet().stream()
                .filter(limit -> !limit.getValue().isEmpty())
                .map(limit -> limit.getKey() + "="
                        + limit.getValue().stream().map(Code::id).collect(Collectors.joining(",")))
                .collect(Collectors.joining(";"));
    }
}

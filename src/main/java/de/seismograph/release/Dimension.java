package de.seismograph.release;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How answers are broken down; nothing else is ever tabulated, and never Land with anything. */
public enum Dimension {
    NATIONAL("national"),
    LAND("land", Attribute.LAND),
    SIZE("size", Attribute.SIZE),
    PHASE("phase", Attribute.PHASE),
    CARRIER("carrier", Attribute.CARRIER),
    PHASE_SIZE("phase-size", Attribute.PHASE, Attribute.SIZE),
    PHASE_CARRIER("phase-carrier", Attribute.PHASE, Attribute.CARRIER),
    SIZE_CARRIER("size-carrier", Attribute.SIZE, Attribute.CARRIER);

    private static final String SEPARATOR = "/";

    private final String id;
    private final List<Attribute> parts;

    Dimension(String id, Attribute... parts) {
        this.id = id;
        this.parts = List.of(parts);
    }

    public static Dimension of(String id) {
        return Arrays.stream(values())
                .filter(dimension -> dimension.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No dimension " + id));
    }

    /** Whether the breakdown crosses two attributes. */
    public boolean isCrossing() {
        return parts.size() > 1;
    }

    /** Whether response rates are published. */
    public boolean isRated() {
        return this == NATIONAL || this == LAND;
    }

    /** The code of the cell that a neighbourhood with these attributes belongs to; empty for the national cell. */
    String codeOf(Attributes attributes) {
        return parts.stream().map(part -> part.of(attributes)).collect(Collectors.joining(SEPARATOR));
    }

    /** The dimensions whose cells are made of whole cells of this one, the nation first. */
    List<Dimension> wholes() {
        return Arrays.stream(values())
                .filter(whole -> whole != this && parts.containsAll(whole.parts))
                .toList();
    }

    /** The cell of a whole that a cell of this dimension lies in. */
    String codeIn(Dimension whole, String code) {
        List<String> codes = List.of(code.split(SEPARATOR, -1));
        return whole.parts.stream().map(part -> codes.get(parts.indexOf(part))).collect(Collectors.joining(SEPARATOR));
    }

    /** The codes of the parts of a cell by attribute. */
    public Map<Attribute, String> partsOf(String code) {
        List<String> codes = List.of(code.split(SEPARATOR, -1));
        return IntStream.range(0, parts.size()).boxed().collect(Collectors.toMap(parts::get, codes::get));
    }

    /** The code of a cell from the codes of its parts, in the order of the dimension's name. */
    public static String code(String... parts) {
        return String.join(SEPARATOR, parts);
    }

    /**
     * What this breakdown amounts to where the audience has been limited already: the dimension of all these attributes together,
     * if it is ever tabulated.
     */
    Optional<Dimension> within(Set<Attribute> limits) {
        Set<Attribute> together = new HashSet<>(parts);
        together.addAll(limits);
        return Arrays.stream(values())
                .filter(dimension -> Set.copyOf(dimension.parts).equals(together))
                .findFirst();
    }

    @Override
    public String toString() {
        return id;
    }
}

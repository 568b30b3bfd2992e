package de.seismograph.release;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How answers are broken down; nothing else is ever tabulated, and never Land with anything. */
public enum Dimension {
    NATIONAL("national"),
    LAND("land", Attributes::land),
    SIZE("size", Attributes::size),
    PHASE("phase", Attributes::phase),
    CARRIER("carrier", Attributes::carrier),
    PHASE_SIZE("phase-size", Attributes::phase, Attributes::size),
    PHASE_CARRIER("phase-carrier", Attributes::phase, Attributes::carrier),
    SIZE_CARRIER("size-carrier", Attributes::size, Attributes::carrier);

    private static final String SEPARATOR = "/";

    private final String id;
    private final List<Function<Attributes, String>> parts;

    @SafeVarargs
    Dimension(String id, Function<Attributes, String>... parts) {
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

    /** The code of the cell that a neighbourhood with these attributes belongs to; empty for the national cell. */
    String codeOf(Attributes attributes) {
        return parts.stream().map(part -> part.apply(attributes)).collect(Collectors.joining(SEPARATOR));
    }

    /** The code of a cell from the codes of its parts, in the order of the dimension's name. */
    public static String code(String... parts) {
        return String.join(SEPARATOR, parts);
    }

    /** The tables of a wave. */
    static Stream<Dimension> tables(boolean crossed) {
        return Arrays.stream(values()).filter(dimension -> crossed || !dimension.isCrossing());
    }

    @Override
    public String toString() {
        return id;
    }
}

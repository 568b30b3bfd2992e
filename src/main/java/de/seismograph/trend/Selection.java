package de.seismograph.trend;

import de.seismograph.region.Carrier;
import de.seismograph.region.Code;
import de.seismograph.region.Land;
import de.seismograph.region.Phase;
import de.seismograph.region.Size;
import de.seismograph.release.Attribute;
import de.seismograph.release.Dimension;
import de.seismograph.shared.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which cells a reader wants: of one dimension, each with the codes of its parts.
 *
 * @param cells in the order of the code lists
 */
record Selection(Dimension dimension, List<Cell> cells) {
    private static final String NATION = "DE";
    private static final String ALL = "*";
    private static final String POSSIBLE =
            "Possible are one of geo, phase, size, carrier, or one of phase with size, phase with carrier, size with carrier.";

    /** One cell; a part that is not part of the dimension is {@code null}, and geo is DE unless it is a Land. */
    record Cell(
            String geo,
            @Nullable String phase,
            @Nullable String size,
            @Nullable String carrier) {
        static final Cell NATIONAL = new Cell(NATION, null, null, null);

        static Cell of(Dimension dimension, String code) {
            Map<Attribute, String> parts = dimension == Dimension.NATIONAL ? Map.of() : dimension.partsOf(code);
            return new Cell(
                    parts.getOrDefault(Attribute.LAND, NATION),
                    parts.get(Attribute.PHASE),
                    parts.get(Attribute.SIZE),
                    parts.get(Attribute.CARRIER));
        }

        String code(Dimension dimension) {
            return switch (dimension) {
                case NATIONAL -> "";
                case LAND -> geo;
                case SIZE -> String.valueOf(size);
                case PHASE -> String.valueOf(phase);
                case CARRIER -> String.valueOf(carrier);
                case PHASE_SIZE -> Dimension.code(String.valueOf(phase), String.valueOf(size));
                case PHASE_CARRIER -> Dimension.code(String.valueOf(phase), String.valueOf(carrier));
                case SIZE_CARRIER -> Dimension.code(String.valueOf(size), String.valueOf(carrier));
            };
        }
    }

    /**
     * @throws Problem 400 for an unknown code or a combination that is not published
     */
    static Selection of(@Nullable String geo, @Nullable String phase, @Nullable String size, @Nullable String carrier) {
        boolean land = geo != null && !geo.equals(NATION);
        if (land && (phase != null || size != null || carrier != null)) {
            throw Problem.invalidParameter("geo", "A Land is never crossed with anything. " + POSSIBLE);
        }
        if (land) {
            return new Selection(
                    Dimension.LAND,
                    codes(Land.class, "geo", geo).stream()
                            .map(code -> new Cell(code, null, null, null))
                            .toList());
        }
        List<@Nullable String> phases = codesOrNone(Phase.class, "phase", phase);
        List<@Nullable String> sizes = codesOrNone(Size.class, "size", size);
        List<@Nullable String> carriers = codesOrNone(Carrier.class, "carrier", carrier);
        List<Cell> cells = new ArrayList<>();
        for (String p : phases) {
            for (String s : sizes) {
                for (String c : carriers) {
                    cells.add(new Cell(NATION, p, s, c));
                }
            }
        }
        return new Selection(dimension(phase != null, size != null, carrier != null), cells);
    }

    private static Dimension dimension(boolean phase, boolean size, boolean carrier) {
        if (phase && size && carrier) {
            throw Problem.invalid("Three dimensions are never crossed. " + POSSIBLE);
        }
        if (phase) {
            return size ? Dimension.PHASE_SIZE : carrier ? Dimension.PHASE_CARRIER : Dimension.PHASE;
        }
        if (size) {
            return carrier ? Dimension.SIZE_CARRIER : Dimension.SIZE;
        }
        return carrier ? Dimension.CARRIER : Dimension.NATIONAL;
    }

    private static <C extends Enum<C> & Code> List<@Nullable String> codesOrNone(
            Class<C> list, String parameter, @Nullable String wanted) {
        return wanted == null ? Arrays.asList((String) null) : new ArrayList<>(codes(list, parameter, wanted));
    }

    private static <C extends Enum<C> & Code> List<String> codes(Class<C> list, String parameter, String wanted) {
        if (wanted.equals(ALL)) {
            return Arrays.stream(list.getEnumConstants()).map(Code::id).toList();
        }
        Set<String> named = Set.copyOf(Arrays.asList(wanted.split(",", -1)));
        named.stream().filter(id -> Code.find(list, id).isEmpty()).findFirst().ifPresent(id -> {
            throw Problem.invalidParameter(
                    parameter, "\"" + id + "\" is not one of " + Code.possible(list) + ", or * for all.");
        });
        return Arrays.stream(list.getEnumConstants())
                .map(Code::id)
                .filter(named::contains)
                .toList();
    }
}

package de.seismograph.region;

import de.seismograph.shared.Problem;
import de.seismograph.shared.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Reads what a file says about the neighbourhoods, and tells everything that is wrong with it at once. */
final class NeighbourhoodFile {
    static final Table.Columns COLUMNS =
            new Table.Columns(List.of("id", "name", "ags", "phase", "carrier"), List.of("size"));

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Pattern AGS = Pattern.compile("[0-9]{8}");
    private static final int LONGEST_NAME = 200;

    private final Municipalities municipalities;
    private final Map<String, Table.Row> seen = new HashMap<>();
    private final List<Problem.Fault> faults = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();

    private NeighbourhoodFile(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    /** One neighbourhood as the file describes it. */
    @Schema(name = "NeighbourhoodEntry")
    record Entry(
            @Schema(required = true, pattern = "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", examples = "NW-0123")
            String id,

            @Schema(required = true, maxLength = LONGEST_NAME, examples = "Nordstadt")
            String name,

            @Schema(required = true, pattern = "^(0[1-9]|1[0-6])[0-9]{6}$", examples = "05913000")
            String ags,

            @Schema(required = true) Phase phase,
            @Schema(required = true) Carrier carrier,

            @Schema(nullable = true, description = "Where it is not given, that of the municipality")
            Size size) {}

    /**
     * @param municipalities knows the size where the file does not say it
     * @throws Problem 400 with every fault of the file
     */
    static List<Entry> read(Table table, Municipalities municipalities) {
        NeighbourhoodFile file = new NeighbourhoodFile(municipalities);
        table.readableRows().forEach(file::read);
        table.demandSound(file.faults);
        return file.entries;
    }

    private void read(Table.Row row) {
        Optional<String> id = id(row);
        Optional<String> name = name(row);
        Optional<String> ags = ags(row);
        Optional<Phase> phase = code(row, "phase", Phase.class);
        Optional<Carrier> carrier = code(row, "carrier", Carrier.class);
        Optional<Size> size = row.get("size").isPresent()
                ? code(row, "size", Size.class)
                : ags.flatMap(municipality -> sizeOf(row, municipality));
        if (faults.isEmpty()) {
            entries.add(new Entry(
                    id.orElseThrow(),
                    name.orElseThrow(),
                    ags.orElseThrow(),
                    phase.orElseThrow(),
                    carrier.orElseThrow(),
                    size.orElseThrow()));
        }
    }

    private Optional<String> id(Table.Row row) {
        Optional<String> id = must(
                row,
                "id",
                filled(row, "id"),
                value -> ID.matcher(value).matches(),
                "An id has 1 to 64 letters (a to z), digits, dots, hyphens and underscores, the first a letter or digit.");
        Table.Row first = id.map(value -> seen.putIfAbsent(value, row)).orElse(null);
        if (first != null) {
            faults.add(row.fault("id", "The same id is in " + first.name() + " already."));
        }
        return id;
    }

    /** Line breaks in a cell of a spreadsheet only serve its looks. */
    private Optional<String> name(Table.Row row) {
        Optional<String> name = filled(row, "name").map(value -> value.replaceAll("\\s+", " "));
        return must(
                row,
                "name",
                name,
                value -> value.codePointCount(0, value.length()) <= LONGEST_NAME
                        && value.chars().noneMatch(Character::isISOControl),
                "A name has at most " + LONGEST_NAME + " characters, none of them a control character.");
    }

    private Optional<String> ags(Table.Row row) {
        Optional<String> digits = must(
                row,
                "ags",
                filled(row, "ags"),
                value -> AGS.matcher(value).matches(),
                "An AGS has 8 digits; a leading zero belongs to it.");
        return must(
                row, "ags", digits, value -> Land.ofAgs(value).isPresent(), "An AGS begins with a Land from 01 to 16.");
    }

    private Optional<Size> sizeOf(Table.Row row, String ags) {
        Optional<Size> size = municipalities.size(ags);
        if (size.isEmpty()) {
            faults.add(row.fault(
                    "size",
                    "The size of municipality " + ags + " is not known; give one of " + Code.possible(Size.class)
                            + "."));
        }
        return size;
    }

    private <C extends Enum<C> & Code> Optional<C> code(Table.Row row, String column, Class<C> list) {
        Optional<String> text = filled(row, column);
        Optional<C> code = text.flatMap(value -> Code.find(list, value.toLowerCase(Locale.ROOT)));
        if (text.isPresent() && code.isEmpty()) {
            faults.add(row.fault(column, "\"" + text.get() + "\" is not one of " + Code.possible(list) + "."));
        }
        return code;
    }

    private Optional<String> filled(Table.Row row, String column) {
        Optional<String> value = row.get(column);
        if (value.isEmpty()) {
            faults.add(row.fault(column, "This must not be empty."));
        }
        return value;
    }

    private Optional<String> must(
            Table.Row row, String column, Optional<String> value, Predicate<String> rule, String otherwise) {
        if (value.filter(rule.negate()).isPresent()) {
            faults.add(row.fault(column, otherwise));
        }
        return value.filter(rule);
    }
}

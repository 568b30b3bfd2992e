package de.seismograph.shared;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rows of named texts from an uploaded CSV or JSON file. Whoever reads a table collects all faults before refusing, so that a
 * file is taken whole or not at all.
 */
public final class Table {
    /** Far above the frame and roster of the whole country. */
    public static final int MOST = 20_000;

    private final List<Row> rows;
    private final List<Problem.Fault> faults;

    /**
     * @param rows those that can be read, in the order of the file
     * @param faults what is wrong with the form of the file
     */
    Table(List<Row> rows, List<Problem.Fault> faults) {
        this.rows = List.copyOf(rows);
        this.faults = List.copyOf(faults);
    }

    /** The columns a kind of file has. */
    public record Columns(List<String> required, List<String> optional) {
        boolean knows(String name) {
            return required.contains(name) || optional.contains(name);
        }

        String list() {
            return String.join(", ", required)
                    + (optional.isEmpty() ? "" : ", and optionally " + String.join(", ", optional));
        }
    }

    /**
     * One row.
     *
     * @param index position in the file, from 0, headings not counted
     * @param line line in a CSV file, from 1, or {@code null} for JSON
     * @param cells what is filled in, by column
     */
    public record Row(int index, @Nullable Integer line, Map<String, String> cells) {
        public Optional<String> get(String column) {
            return Optional.ofNullable(cells.get(column));
        }

        /** What a column says where nobody may leave it empty; throws where somebody has. */
        public String text(String column) {
            return get(column).orElseThrow();
        }

        /** The place of a cell, in the terms of the file it came from. */
        public Problem.Fault fault(String column, String detail) {
            return line == null
                    ? Problem.Fault.at(
                            "/" + index + "/" + column.replace("~", "~0").replace("/", "~1"), detail)
                    : Problem.Fault.inLine(line, column, detail);
        }

        /** How to name the row to people. */
        public String name() {
            return line == null ? "entry " + index : "line " + line;
        }
    }

    /**
     * Reads an uploaded file.
     *
     * @param octets CSV (comma or semicolon, UTF-8 with or without byte order mark, or Windows-1252) or a JSON list of objects
     * @throws Problem 400 if the file is not of its type, has no rows or more than {@value #MOST}, or has the wrong headings; 415
     *     without a type
     */
    public static Table read(byte[] octets, @Nullable MediaType type, Columns columns, ObjectMapper json) {
        if (type == null) {
            throw Problem.of(415, "unsupported-media-type", "Say in Content-Type what kind of file this is.");
        }
        Table table = type.isCompatible(MediaType.APPLICATION_JSON_TYPE)
                ? JsonReading.read(octets, columns, json)
                : csv(octets, type.getParameters().get(MediaType.CHARSET_PARAMETER), columns);
        if (table.rows.isEmpty() && table.faults.isEmpty()) {
            throw Problem.invalid("The file has no rows.");
        }
        return table;
    }

    /** Reads CSV in the charset named, or else in UTF-8 or Windows-1252. */
    public static Table csv(byte[] octets, @Nullable String charset, Columns columns) {
        return CsvReading.read(octets, charset, columns);
    }

    /**
     * All rows of a file of sound form.
     *
     * @throws Problem 400 with every fault of its form
     */
    public List<Row> rows() {
        refuse(faults);
        return rows;
    }

    /** The rows that can be read even if others cannot, for whoever looks for more faults and then asks {@link #demandSound}. */
    public List<Row> readableRows() {
        return rows;
    }

    /**
     * Lets only a file pass that is without fault, both in its form and in what its rows mean.
     *
     * @param found what the reader found wrong with the meaning
     * @throws Problem 400 with every fault, in the order of the lines
     */
    public void demandSound(List<Problem.Fault> found) {
        refuse(Stream.concat(faults.stream(), found.stream())
                .sorted(Comparator.comparing(Problem.Fault::line, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList());
    }

    List<Problem.Fault> faults() {
        return faults;
    }

    static void refuse(List<Problem.Fault> faults) {
        if (!faults.isEmpty()) {
            throw Problem.invalid("The file has " + faults.size() + " fault(s); nothing was imported.", faults);
        }
    }

    static void demandRoom(int rows) {
        if (rows >= MOST) {
            throw Problem.invalid("The file has more than " + MOST + " rows.");
        }
    }

    static Map<String, String> filled(Map<String, String> cells) {
        Map<String, String> filled = new LinkedHashMap<>();
        cells.forEach((name, value) -> {
            if (!value.isBlank()) {
                filled.put(name, value.strip());
            }
        });
        return filled;
    }
}

package de.seismograph.shared;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Rows of named texts from an uploaded CSV or JSON file. Whoever reads a table collects all faults before refusing, so that a
 * file is taken whole or not at all.
 *
 * @param rows in the order of the file
 */
public record Table(List<Row> rows) {
    private static final TypeReference<List<Map<String, String>>> ROWS = new TypeReference<>() {};

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

        /** The place of a cell, in the terms of the file it came from. */
        public Problem.Fault fault(String column, String detail) {
            return line == null
                    ? Problem.Fault.at("/" + index + "/" + column, detail)
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
     * @throws Problem 400 naming line and column if the file is broken, has no rows, or lacks or exceeds the columns
     */
    public static Table read(byte[] octets, MediaType type, Columns columns, ObjectMapper json) {
        Table table = type.isCompatible(MediaType.APPLICATION_JSON_TYPE)
                ? fromJson(octets, columns, json)
                : CsvReading.read(octets, type.getParameters().get(MediaType.CHARSET_PARAMETER), columns);
        if (table.rows.isEmpty()) {
            throw Problem.invalid("The file has no rows.");
        }
        return table;
    }

    private static Table fromJson(byte[] octets, Columns columns, ObjectMapper json) {
        List<Row> rows = new ArrayList<>();
        List<Problem.Fault> faults = new ArrayList<>();
        for (Map<String, String> object : parse(octets, json)) {
            Row row = new Row(rows.size(), null, filled(object));
            if (object == null) {
                faults.add(Problem.Fault.at("/" + row.index(), "This is not an object."));
            }
            new TreeSet<>(row.cells().keySet())
                    .stream()
                            .filter(name -> !columns.knows(name))
                            .forEach(name ->
                                    faults.add(row.fault(name, "Unknown field; known are " + columns.list() + ".")));
            rows.add(row);
        }
        if (!faults.isEmpty()) {
            throw Problem.invalid("The file has " + faults.size() + " fault(s); nothing was imported.", faults);
        }
        return new Table(rows);
    }

    private static List<Map<String, String>> parse(byte[] octets, ObjectMapper json) {
        try {
            List<Map<String, String>> rows = json.readValue(octets, ROWS);
            return rows == null ? List.of() : rows;
        } catch (IOException e) {
            throw Unreadable.asProblem(e);
        }
    }

    static Map<String, String> filled(@Nullable Map<String, String> cells) {
        Map<String, String> filled = new LinkedHashMap<>();
        if (cells != null) {
            cells.forEach((name, value) -> {
                if (value != null && !value.isBlank()) {
                    filled.put(name, value.strip());
                }
            });
        }
        return filled;
    }
}

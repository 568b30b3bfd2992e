package de.seismograph.shared;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads CSV as public offices send it: with a byte order mark or without, comma or semicolon, UTF-8 or Windows-1252. */
final class CsvReading {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int LAST_ASCII = 0x7F;

    private final Table.Columns columns;
    private final List<Problem.Fault> faults = new ArrayList<>();
    private final List<Table.Row> rows = new ArrayList<>();

    private CsvReading(Table.Columns columns) {
        this.columns = columns;
    }

    static Table read(byte[] octets, @Nullable String charset, Table.Columns columns) {
        String text = decode(octets, charset);
        CsvReading reading = new CsvReading(columns);
        reading.readRecords(text);
        return new Table(reading.rows, reading.faults);
    }

    private void readRecords(String text) {
        String heading =
                text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char delimiter = heading.indexOf(';') >= 0 ? ';' : ',';
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
        long line = 1;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            List<String> names = List.of();
            for (CSVRecord entry : parser) {
                if (!isBlank(entry)) {
                    if (names.isEmpty()) {
                        names = headings((int) line, entry);
                    } else {
                        addRow((int) line, names, entry);
                    }
                }
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException | IOException broken) {
            faults.add(Problem.Fault.inLine(
                    (int) line, null, "Broken CSV: a quoted cell that begins here is not closed properly."));
        }
    }

    /** Without the right headings no cell can be understood, so that these faults are told at once and alone. */
    private List<String> headings(int line, CSVRecord entry) {
        List<String> names =
                entry.stream().map(n -> n.strip().toLowerCase(Locale.ROOT)).toList();
        for (String name : new LinkedHashSet<>(names)) {
            if (!columns.knows(name)) {
                faults.add(Problem.Fault.inLine(line, name, "Unknown column; known are " + columns.list() + "."));
            } else if (names.indexOf(name) != names.lastIndexOf(name)) {
                faults.add(Problem.Fault.inLine(line, name, "This column is there twice."));
            }
        }
        columns.required().stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> faults.add(Problem.Fault.inLine(line, name, "This column is missing.")));
        Table.refuse(faults);
        return names;
    }

    private void addRow(int line, List<String> names, CSVRecord entry) {
        Table.demandRoom(rows.size() + faults.size());
        if (entry.size() != names.size()) {
            faults.add(Problem.Fault.inLine(
                    line, null, "This line has " + entry.size() + " cells, the headings have " + names.size() + "."));
            return;
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            if (!Text.isStorable(entry.get(i))) {
                faults.add(Problem.Fault.inLine(
                        line, names.get(i), "This cell contains characters that cannot be stored."));
            }
            cells.put(names.get(i), entry.get(i));
        }
        rows.add(new Table.Row(rows.size(), line, Table.filled(cells)));
    }

    /** Spreadsheets leave empty lines behind, with delimiters or without. */
    private static boolean isBlank(CSVRecord entry) {
        return entry.stream().allMatch(String::isBlank);
    }

    private static String decode(byte[] octets, @Nullable String named) {
        Charset charset = named == null ? null : charset(named);
        if (charset != null) {
            return withoutByteOrderMark(new String(octets, charset));
        }
        CharBuffer text = CharBuffer.allocate(octets.length);
        ByteBuffer rest = ByteBuffer.wrap(octets);
        if (!StandardCharsets.UTF_8.newDecoder().decode(rest, text, true).isError()) {
            return withoutByteOrderMark(text.flip().toString());
        }
        String good = text.flip().toString();
        if (good.chars().anyMatch(c -> c > LAST_ASCII)) {
            int line = (int) good.chars().filter(c -> c == '\n').count() + 1;
            throw Problem.invalid("This file mixes two encodings.")
                    .with(Problem.Fault.inLine(
                            line, null, "The file is UTF-8 up to here, but not in this line. Save it anew as UTF-8."));
        }
        return new String(octets, WINDOWS_1252);
    }

    /** Browsers and tools announce UTF-8 without looking, so only another announced charset is believed. */
    private static @Nullable Charset charset(String named) {
        try {
            Charset charset = Charset.forName(named);
            return charset.equals(StandardCharsets.UTF_8) ? null : charset;
        } catch (IllegalArgumentException unknown) {
            throw Problem.of(415, "unsupported-media-type", "There is no charset " + named + ".");
        }
    }

    private static String withoutByteOrderMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}

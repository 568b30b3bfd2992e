package de.seismograph.shared;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a JSON list of flat objects as the rows of a table. */
final class JsonReading {
    private final Table.Columns columns;
    private final List<Problem.Fault> faults = new ArrayList<>();
    private final List<Table.Row> rows = new ArrayList<>();

    private JsonReading(Table.Columns columns) {
        this.columns = columns;
    }

    static Table read(byte[] octets, Table.Columns columns, ObjectMapper json) {
        JsonReading reading = new JsonReading(columns);
        int index = 0;
        for (JsonNode entry : list(octets, json)) {
            reading.addRow(index++, entry);
        }
        return new Table(reading.rows, reading.faults);
    }

    private static JsonNode list(byte[] octets, ObjectMapper json) {
        try {
            JsonNode list = json.readTree(octets);
            if (!list.isArray()) {
                throw Problem.invalidAt("", "This is not a list of objects.");
            }
            return list;
        } catch (IOException e) {
            throw Unreadable.asProblem(e);
        }
    }

    private void addRow(int index, JsonNode entry) {
        Table.demandRoom(rows.size() + faults.size());
        if (!entry.isObject()) {
            faults.add(Problem.Fault.at("/" + index, "This is not an object."));
            return;
        }
        Map<String, String> cells = new LinkedHashMap<>();
        Table.Row place = new Table.Row(index, null, Map.of());
        for (Map.Entry<String, JsonNode> field : entry.properties()) {
            String name = field.getKey();
            JsonNode value = field.getValue();
            if (!columns.knows(name)) {
                faults.add(place.fault(name, "Unknown field; known are " + columns.list() + "."));
            } else if (value.isTextual() && Text.isStorable(value.textValue())) {
                cells.put(name, value.textValue());
            } else if (value.isTextual()) {
                faults.add(place.fault(name, "This text contains characters that cannot be stored."));
            } else if (!value.isNull()) {
                faults.add(place.fault(name, "This is not a text."));
            }
        }
        rows.add(new Table.Row(index, null, Table.filled(cells)));
    }
}

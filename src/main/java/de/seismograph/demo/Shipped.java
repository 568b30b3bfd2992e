package de.seismograph.demo;

import de.seismograph.shared.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lists of names and texts that ship with the demo. */
record Shipped(String file) {
    private byte[] bytes() {
        try (InputStream stream = Shipped.class.getResourceAsStream("/demo/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("demo/" + file + " is missing");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Table.Row> rows(Table.Columns columns) {
        return Table.csv(bytes(), StandardCharsets.UTF_8.name(), columns).rows();
    }

    List<String> lines() {
        return new String(bytes(), StandardCharsets.UTF_8).lines().toList();
    }
}

package de.seismograph.region;

import de.seismograph.shared.Table;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The size class of every German municipality, read once at start. */
@Startup
@Singleton
class Municipalities {
    private static final String FILE = "region/municipalities.csv";
    private static final Table.Columns COLUMNS = new Table.Columns(List.of("ags", "name", "size"), List.of());

    private final Map<String, Size> sizes;

    Municipalities() {
        this(shipped());
    }

    Municipalities(byte[] csv) {
        Table table = Table.csv(csv, StandardCharsets.UTF_8.name(), COLUMNS);
        sizes = table.rows().stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.get("ags").orElseThrow(), Municipalities::sizeIn));
    }

    /**
     * The size class of a municipality.
     *
     * @param ags all 8 digits
     */
    Optional<Size> size(String ags) {
        return Optional.ofNullable(sizes.get(ags));
    }

    private static Size sizeIn(Table.Row row) {
        return Code.find(Size.class, row.get("size").orElseThrow())
                .orElseThrow(() -> new IllegalStateException(FILE + ", " + row.name() + ": no such size class"));
    }

    private static byte[] shipped() {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

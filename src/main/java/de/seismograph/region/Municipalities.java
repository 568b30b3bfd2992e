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
import java.util.stream.Stream;

/** The municipalities of Germany; their size classes are read once at start. */
@Startup
@Singleton
public class Municipalities {
    private static final String FILE = "region/municipalities.csv";
    private static final Table.Columns COLUMNS = new Table.Columns(List.of("ags", "name", "size"), List.of());

    private final Map<String, Size> sizes;

    Municipalities() {
        this(file());
    }

    Municipalities(byte[] csv) {
        sizes = read(csv).collect(Collectors.toUnmodifiableMap(Municipality::ags, Municipality::size));
    }

    /** All of them, in the order of their keys; read anew each time, since hardly anybody needs the names. */
    public static List<Municipality> all() {
        return read(file()).toList();
    }

    private static Stream<Municipality> read(byte[] csv) {
        return Table.csv(csv, StandardCharsets.UTF_8.name(), COLUMNS).rows().stream()
                .map(row -> new Municipality(
                        row.get("ags").orElseThrow(), row.get("name").orElseThrow(), sizeIn(row)));
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

    private static byte[] file() {
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

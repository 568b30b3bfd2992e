package de.seismograph.shared;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Examples of the contract, kept as JSON files. */
final class OpenApiExample {
    private static final ObjectMapper JSON = new ObjectMapper();

    private OpenApiExample() {}

    /** The example of that name, as plain maps and lists. */
    static Optional<Object> find(String name) {
        String file = "openapi-examples/" + name + ".json";
        try (InputStream example =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            return example == null ? Optional.empty() : Optional.of(JSON.readValue(example, Object.class));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}

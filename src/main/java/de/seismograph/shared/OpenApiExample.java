package de.seismograph.shared;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Examples of the contract, kept as files: JSON by the name of its schema, CSV by the name of its operation. */
final class OpenApiExample {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REFERENCE = "#/components/schemas/";

    private OpenApiExample() {}

    /** An example of what an operation takes or gives in one media type, if there is one. */
    static Optional<Object> of(String type, MediaType media, String operation) {
        if (type.startsWith("text/csv") || type.equals("application/jsonl")) {
            String ending = type.startsWith("text/csv") ? ".csv" : ".jsonl";
            return read(operation + ending).map(octets -> new String(octets, StandardCharsets.UTF_8));
        }
        Schema schema = media.getSchema();
        if (schema == null) {
            return Optional.empty();
        }
        return schema.getItems() == null
                ? named(schema)
                : named(schema.getItems()).map(List::of);
    }

    private static Optional<Object> named(Schema schema) {
        String reference = schema.getRef();
        return reference == null
                ? Optional.empty()
                : read(reference.substring(REFERENCE.length()) + ".json").map(OpenApiExample::parse);
    }

    private static Object parse(byte[] octets) {
        try {
            return JSON.readValue(octets, Object.class);
        } catch (IOException e) {
            throw new UncheckedIOException("An example is not JSON", e);
        }
    }

    private static Optional<byte[]> read(String file) {
        try (InputStream example =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("openapi-examples/" + file)) {
            return example == null ? Optional.empty() : Optional.of(example.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the example " + file, e);
        }
    }
}

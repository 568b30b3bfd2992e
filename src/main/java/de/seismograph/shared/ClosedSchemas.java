package de.seismograph.shared;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Says in the contract what strict JSON means: what a request is made of has no other fields. */
final class ClosedSchemas {
    private static final String REFERENCE = "#/components/schemas/";

    /** Where RFC 6749 has unknown fields ignored. */
    private static final String FORM = "application/x-www-form-urlencoded";

    private final Map<String, Schema> schemas;
    private final Set<String> requests = new HashSet<>();

    private ClosedSchemas(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    /** Gives the names of the schemas that requests are made of. */
    static Set<String> closeRequests(OpenAPI contract) {
        ClosedSchemas closing = new ClosedSchemas(contract.getComponents().getSchemas());
        contract.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .flatMap(operation -> Optional.ofNullable(operation.getRequestBody()).stream())
                .flatMap(body -> body.getContent().getMediaTypes().entrySet().stream())
                .forEach(media -> {
                    Schema schema = media.getValue().getSchema();
                    if (media.getKey().equals(FORM)) {
                        closing.named(schema).ifPresent(closing.requests::add);
                    } else {
                        closing.close(schema);
                    }
                });
        return closing.requests;
    }

    private Optional<String> named(Schema schema) {
        return Optional.ofNullable(schema.getRef()).map(reference -> reference.substring(REFERENCE.length()));
    }

    private void close(Schema schema) {
        if (schema == null) {
            return;
        }
        Optional<String> name = named(schema);
        if (name.isPresent()) {
            if (requests.add(name.get())) {
                close(schemas.get(name.get()));
            }
            return;
        }
        close(schema.getItems());
        Optional.ofNullable(schema.getAnyOf()).ifPresent(any -> any.forEach(this::close));
        Optional.ofNullable(schema.getAllOf()).ifPresent(all -> all.forEach(this::close));
        if (schema.getProperties() != null && schema.getAllOf() == null) {
            schema.setAdditionalPropertiesBoolean(false);
            schema.getProperties().values().forEach(this::close);
        }
    }
}

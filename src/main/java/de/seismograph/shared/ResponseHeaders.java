package de.seismograph.shared;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Says in the contract which headers come back, as far as they follow from the rest of an operation. */
final class ResponseHeaders {
    private static final String PUBLISHED = "Published data";
    /** Schemas of what is edited with If-Match: wherever one is shown, its edition comes with it. */
    private final Set<String> edited;

    private ResponseHeaders(OpenAPI contract) {
        edited = operations(contract)
                .filter(operation -> takes(operation, "If-Match"))
                .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                .flatMap(response -> schema(response).stream())
                .collect(Collectors.toSet());
    }

    static void add(OpenAPI contract) {
        ResponseHeaders headers = new ResponseHeaders(contract);
        operations(contract).forEach(headers::add);
    }

    /** What a refusal carries besides its body. */
    static void addToRefusal(String status, APIResponse refusal) {
        refusal.addHeader(
                "Content-Language", header("The language of title and details: de or en, after Accept-Language"));
        switch (status) {
            case "401" ->
                refusal.addHeader("WWW-Authenticate", header("How to send credentials: Bearer or Invitation"));
            case "405" -> refusal.addHeader("Allow", header("The methods that this address has"));
            case "429", "503" -> refusal.addHeader("Retry-After", header("Seconds to wait", Schema.SchemaType.INTEGER));
            default -> {}
        }
    }

    private void add(Operation operation) {
        boolean pages = takes(operation, "cursor");
        if (operation.getTags() != null && operation.getTags().contains(PUBLISHED)) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            "304",
                            OASFactory.createAPIResponse()
                                    .description("Nothing has changed since the ETag in If-None-Match"));
        }
        boolean cacheable = operation.getResponses().getAPIResponse("304") != null;
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            boolean success = status.startsWith("2");
            if (success && pages) {
                response.addHeader("Link", header("rel=\"next\" leads to the next page; missing on the last"));
            }
            if (status.equals("201")) {
                response.addHeader("Location", header("The address of what was made"));
            }
            if (success && schema(response).filter(edited::contains).isPresent()) {
                response.addHeader("ETag", header("The edition, for If-Match"));
            } else if (cacheable && (success || status.equals("304"))) {
                response.addHeader("ETag", header("Names what is sent, for If-None-Match"));
            }
        });
    }

    private static Stream<Operation> operations(OpenAPI contract) {
        return contract.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream());
    }

    private static boolean takes(Operation operation, String parameter) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(p -> parameter.equals(p.getName()));
    }

    private static Optional<String> schema(APIResponse response) {
        return Optional.ofNullable(response.getContent())
                .map(content -> content.getMediaType("application/json"))
                .map(media -> media.getSchema())
                .map(schema -> schema.getRef());
    }

    private static Header header(String words) {
        return header(words, Schema.SchemaType.STRING);
    }

    private static Header header(String words, Schema.SchemaType type) {
        return OASFactory.createHeader()
                .description(words)
                .schema(OASFactory.createSchema().addType(type));
    }
}

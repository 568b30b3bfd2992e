package de.seismograph.shared;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jspecify.annotations.Nullable;

/**
 * Completes the contract with what is the same everywhere, so that resources describe only what is their own: who may call,
 * which refusals to expect, and examples from the folder {@code openapi-examples}.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class Contract implements OASFilter {
    private static final String INVITED = "invited";
    private static final String INVITATION = "invitation";
    private static final String BEARER = "bearer";

    /** Every refusal this service gives on purpose. */
    private static final Map<String, String> REFUSALS = refusals();

    private static Map<String, String> refusals() {
        Map<String, String> refusals = new LinkedHashMap<>();
        refusals.put("400", "The request cannot be understood; errors point to what is wrong");
        refusals.put("401", "Credentials are missing or not valid");
        refusals.put("403", "The roles of the caller do not allow this");
        refusals.put("404", "There is no such thing");
        refusals.put("405", "This address has no such method; see Allow");
        refusals.put("406", "The answer cannot be given in a media type of Accept");
        refusals.put("409", "The state of things does not allow this");
        refusals.put("412", "If-Match names an edition that is no longer the current one");
        refusals.put("413", "The body is larger than allowed");
        refusals.put("415", "The media type of the body is not supported");
        refusals.put("428", "An edit needs If-Match");
        refusals.put("500", "A fault of the service, with an incident id");
        refusals.put("503", "The database cannot be reached; see Retry-After");
        return refusals;
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.addServer(OASFactory.createServer().url("/").description("This service"));
        contract.getComponents()
                .addSecurityScheme(
                        INVITATION,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("Invitation")
                                .description("The token of a personal link: Authorization: Invitation <token>"));
        REFUSALS.forEach((status, words) -> contract.getComponents().addResponse(name(status), refusal(status, words)));
        contract.getPaths()
                .getPathItems()
                .values()
                .forEach(path -> path.getOperations().forEach((method, operation) -> complete(method, operation)));
        ClosedSchemas.closeRequests(contract);
    }

    private static void complete(PathItem.HttpMethod method, Operation operation) {
        describeRoles(operation);
        Optional.ofNullable(operation.getParameters()).orElse(List.of()).forEach(Contract::describeParameter);
        refusalsOf(method, operation)
                .forEach(status -> operation
                        .getResponses()
                        .addAPIResponse(status, OASFactory.createAPIResponse().ref(name(status))));
        if (operation.getRequestBody() != null) {
            exemplify(operation.getRequestBody().getContent(), operation.getOperationId());
        }
        operation.getResponses().getAPIResponses().entrySet().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .forEach(response -> exemplify(response.getValue().getContent(), operation.getOperationId()));
    }

    private static void exemplify(@Nullable Content content, String operation) {
        if (content != null) {
            content.getMediaTypes()
                    .forEach((type, media) ->
                            OpenApiExample.of(type, media, operation).ifPresent(media::setExample));
        }
    }

    private static void describeParameter(Parameter parameter) {
        switch (parameter.getName()) {
            case "limit" ->
                parameter
                        .description("How many items at most; " + Page.USUAL + " if left out")
                        .getSchema()
                        .minimum(BigDecimal.ONE)
                        .maximum(BigDecimal.valueOf(Page.MOST));
            case "cursor" -> parameter.description("Where the next page begins, from Link: rel=\"next\"");
            case "If-Match" -> parameter.required(true).description("The ETag of the edition that was read");
            default -> {}
        }
    }

    /** OpenAPI has no place for roles beside scopes of OAuth: they stand in an extension and, for readers, in the description. */
    private static void describeRoles(Operation operation) {
        List<SecurityRequirement> requirements =
                Optional.ofNullable(operation.getSecurity()).orElse(List.of());
        TreeSet<String> roles = new TreeSet<>();
        requirements.forEach(requirement -> requirement.getSchemes().values().forEach(roles::addAll));
        if (!requirements.isEmpty()) {
            String scheme = roles.contains(INVITED) ? INVITATION : BEARER;
            operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(scheme, List.of())));
        }
        operation.addExtension("x-roles", List.copyOf(roles));
        String who = requirements.isEmpty()
                ? "Public."
                : roles.isEmpty() ? "For everybody who is signed in." : "Roles: " + String.join(", ", roles) + ".";
        operation.setDescription(
                operation.getDescription() == null
                        ? who
                        : operation.getDescription().stripTrailing() + "\n\n" + who);
    }

    private static Stream<String> refusalsOf(PathItem.HttpMethod method, Operation operation) {
        List<Parameter> parameters =
                Optional.ofNullable(operation.getParameters()).orElse(List.of());
        boolean secured =
                operation.getSecurity() != null && !operation.getSecurity().isEmpty();
        boolean body = operation.getRequestBody() != null;
        boolean edit = parameters.stream().anyMatch(p -> "If-Match".equals(p.getName()));
        boolean inPath = parameters.stream().anyMatch(p -> p.getIn() == Parameter.In.PATH);
        boolean sheet = secured && operation.getSecurity().get(0).hasScheme(INVITATION);
        boolean writes = method != PathItem.HttpMethod.GET;
        return REFUSALS.keySet().stream().filter(status -> switch (status) {
            case "401", "403" -> secured || operation.getResponses().getAPIResponse(status) != null;
            case "404" -> inPath;
            case "409" -> writes || sheet || inPath;
            case "412", "428" -> edit;
            case "413", "415" -> body;
            default -> true;
        });
    }

    private static APIResponse refusal(String status, String words) {
        MediaType problem =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/Problem"));
        APIResponse refusal = OASFactory.createAPIResponse()
                .description(words)
                .content(OASFactory.createContent().addMediaType(ProblemBody.MEDIA_TYPE, problem));
        if (status.equals("503")) {
            refusal.addHeader(
                    "Retry-After",
                    OASFactory.createHeader()
                            .description("Seconds to wait")
                            .schema(OASFactory.createSchema()
                                    .addType(org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.INTEGER)));
        }
        return refusal;
    }

    private static String name(String status) {
        return "Refusal" + status;
    }
}

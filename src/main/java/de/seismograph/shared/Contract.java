package de.seismograph.shared;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.IndexView;
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
    private static final String SESSION = "session";

    /** Every refusal this service gives on purpose. */
    private static final Map<String, String> REFUSALS = refusals();

    /** What the framework says of refusals, less than we do. */
    private static final Set<String> FRAMEWORK_WORDS = Set.of("Bad Request", "Not Authorized", "Not Allowed");

    private final IndexView index;

    /** Called while building, with what the compiler has left of all classes. */
    public Contract(IndexView index) {
        this.index = index;
    }

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
        refusals.put("429", "There have been too many wrong passwords or tokens; see Retry-After");
        refusals.put("500", "A fault of the service, with an incident id");
        refusals.put("503", "The database, or the key of a pulse, is away for now; see Retry-After");
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
        contract.getComponents()
                .addSecurityScheme(
                        SESSION,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.APIKEY)
                                .in(SecurityScheme.In.COOKIE)
                                .name("__Host-seismograph")
                                .description("The cookie of a browser session; changes need X-CSRF-Token, too"));
        REFUSALS.forEach((status, words) -> contract.getComponents().addResponse(name(status), refusal(status, words)));
        contract.getPaths()
                .getPathItems()
                .values()
                .forEach(path -> path.getOperations().values().forEach(Contract::complete));
        ResponseHeaders.add(contract);
        SentSchemas.requireWhatIsSent(contract, index, ClosedSchemas.closeRequests(contract));
    }

    private static void complete(Operation operation) {
        describeRoles(operation);
        Optional.ofNullable(operation.getParameters())
                .orElse(List.of())
                .forEach(parameter -> describeParameter(operation, parameter));
        refusalsOf(operation)
                .forEach(status -> operation.getResponses().addAPIResponse(status, refusalOf(operation, status)));
        if (operation.getRequestBody() != null) {
            exemplify(operation.getRequestBody().getContent(), operation.getOperationId());
        }
        operation.getResponses().getAPIResponses().entrySet().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .forEach(response -> exemplify(response.getValue().getContent(), operation.getOperationId()));
    }

    /** In the words of the operation, where it has some; in its own form, where it has one. */
    private static APIResponse refusalOf(Operation operation, String status) {
        APIResponse declared = operation.getResponses().getAPIResponse(status);
        if (declared != null && declared.getContent() != null) {
            return declared;
        }
        APIResponse refusal = OASFactory.createAPIResponse().ref(name(status));
        return declared == null || FRAMEWORK_WORDS.contains(declared.getDescription())
                ? refusal
                : refusal.description(declared.getDescription());
    }

    private static void exemplify(@Nullable Content content, String operation) {
        if (content != null) {
            content.getMediaTypes()
                    .forEach((type, media) ->
                            OpenApiExample.of(type, media, operation).ifPresent(media::setExample));
        }
    }

    private static void describeParameter(Operation operation, Parameter parameter) {
        switch (parameter.getName()) {
            case "limit" ->
                parameter
                        .description("How many items at most; " + Page.USUAL + " if left out")
                        .getSchema()
                        .minimum(BigDecimal.ONE)
                        .maximum(BigDecimal.valueOf(Page.MOST));
            case "cursor" -> parameter.description("Where the next page begins, from Link: rel=\"next\"");
            // What is only added by the same operation has no edition yet.
            case "If-Match" ->
                parameter.required(!declares(operation, "201")).description("The ETag of the edition that was read");
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
            operation.setSecurity(scheme.equals(BEARER) ? List.of(by(BEARER), by(SESSION)) : List.of(by(scheme)));
        }
        operation.addExtension("x-roles", List.copyOf(roles));
        String who = requirements.isEmpty() ? "Public." : "Roles: " + String.join(", ", roles) + ".";
        operation.setDescription(
                operation.getDescription() == null
                        ? who
                        : operation.getDescription().stripTrailing() + "\n\n" + who);
    }

    private static SecurityRequirement by(String scheme) {
        return OASFactory.createSecurityRequirement().addScheme(scheme, List.of());
    }

    private static Stream<String> refusalsOf(Operation operation) {
        List<Parameter> parameters =
                Optional.ofNullable(operation.getParameters()).orElse(List.of());
        boolean secured =
                operation.getSecurity() != null && !operation.getSecurity().isEmpty();
        boolean body = operation.getRequestBody() != null;
        boolean edit = parameters.stream().anyMatch(p -> "If-Match".equals(p.getName()));
        boolean inPath = parameters.stream().anyMatch(p -> p.getIn() == Parameter.In.PATH);
        return REFUSALS.keySet().stream().filter(status -> switch (status) {
            case "401", "403", "429" -> secured || declares(operation, status);
            case "404" -> inPath;
            case "409" -> declares(operation, status);
            case "412", "428" -> edit;
            case "413", "415" -> body;
            default -> true;
        });
    }

    private static boolean declares(Operation operation, String status) {
        return operation.getResponses().getAPIResponse(status) != null;
    }

    private static APIResponse refusal(String status, String words) {
        MediaType problem =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/Problem"));
        APIResponse refusal = OASFactory.createAPIResponse()
                .description(words)
                .content(OASFactory.createContent().addMediaType(ProblemBody.MEDIA_TYPE, problem));
        ResponseHeaders.addToRefusal(status, refusal);
        return refusal;
    }

    private static String name(String status) {
        return "Refusal" + status;
    }
}

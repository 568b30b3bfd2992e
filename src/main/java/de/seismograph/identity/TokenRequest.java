package de.seismograph.identity;

import de.seismograph.shared.Text;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A request for a token by client credentials (RFC 6749, section 4.4.2), read from a form and its {@code Authorization}.
 *
 * @param scope what is asked for; empty asks for all the client may have
 */
record TokenRequest(String clientId, Secret secret, Set<String> scope) {
    /** The form as the contract shows it. */
    @Schema(name = "TokenForm", description = "A request for a token; other parameters are ignored")
    record Form(
            @Schema(required = true, enumeration = "client_credentials")
            String grant_type,

            @Schema(description = "Some of the scopes of the client, separated by spaces; all, if left out")
            String scope,

            @Schema(description = "Id of the client, unless in Authorization: Basic")
            String client_id,

            @Schema(description = "Secret of the client, unless in Authorization: Basic")
            String client_secret) {}

    /**
     * @param form names and values as a browser sends them
     * @throws TokenRefusal if it is none, or carries no credentials, or some in two places
     */
    static TokenRequest read(String form, @Nullable String authorization) {
        Map<String, String> fields = fields(form);
        String grant = Optional.ofNullable(fields.get("grant_type"))
                .orElseThrow(() -> TokenRefusal.invalidRequest("grant_type is missing."));
        if (!grant.equals("client_credentials")) {
            throw TokenRefusal.unsupportedGrantType();
        }
        ClientPassword client =
                authorization == null ? ClientPassword.inForm(fields) : ClientPassword.inHeader(authorization, fields);
        if (!Text.isStorable(client.id())) {
            throw TokenRefusal.invalidClient();
        }
        return new TokenRequest(client.id(), new Secret(client.secret()), scope(fields.getOrDefault("scope", "")));
    }

    /** No parameter may come twice; an empty one counts as left out. The framework would call a lone percent sign our fault. */
    private static Map<String, String> fields(String form) {
        Map<String, String> fields = new HashMap<>();
        for (String field : form.split("&")) {
            String[] parts = field.split("=", 2);
            String name = decoded(parts[0]);
            if (fields.containsKey(name)) {
                throw TokenRefusal.invalidRequest("A parameter comes more than once.");
            }
            fields.put(name, parts.length == 2 ? decoded(parts[1]) : "");
        }
        fields.values().removeIf(String::isEmpty);
        return fields;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notPercentEncoded) {
            throw TokenRefusal.invalidRequest("The body is no form.");
        }
    }

    private static Set<String> scope(String text) {
        List<String> words = Arrays.stream(text.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        return new TreeSet<>(words);
    }

    /**
     * The scopes to grant.
     *
     * @throws TokenRefusal if the client may not have one that it asks for
     */
    Set<String> granted(ApiClient client) {
        if (!client.scopes().containsAll(scope)) {
            throw TokenRefusal.invalidScope(
                    "This client may have " + String.join(" ", client.scopes()) + ", and no other scope.");
        }
        return scope.isEmpty() ? client.scopes() : scope;
    }
}

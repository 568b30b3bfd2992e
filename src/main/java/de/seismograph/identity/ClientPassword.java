package de.seismograph.identity;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Id and secret of a client as they came (RFC 6749, section 2.3.1), not yet checked. */
record ClientPassword(String id, String secret) {
    private static final String BASIC = "Basic ";

    static ClientPassword inForm(Map<String, String> fields) {
        return whole(fields.get("client_id"), fields.get("client_secret"));
    }

    /** The form may repeat the id, but must not carry a second secret. */
    static ClientPassword inHeader(String authorization, Map<String, String> fields) {
        ClientPassword client = basic(authorization);
        if (fields.containsKey("client_secret") || !client.id.equals(fields.getOrDefault("client_id", client.id))) {
            throw TokenRefusal.invalidRequest(
                    "The client proves itself in Authorization and in the form: one will do.");
        }
        return client;
    }

    private static ClientPassword basic(String authorization) {
        if (!authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            throw TokenRefusal.invalidClient();
        }
        try {
            byte[] octets = Base64.getDecoder()
                    .decode(authorization.substring(BASIC.length()).strip());
            String[] parts = new String(octets, StandardCharsets.UTF_8).split(":", 2);
            return whole(decoded(parts[0]), parts.length == 2 ? decoded(parts[1]) : null);
        } catch (IllegalArgumentException neitherBase64NorPercent) {
            throw TokenRefusal.invalidClient();
        }
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }

    private static ClientPassword whole(@Nullable String id, @Nullable String secret) {
        if (id == null || secret == null) {
            throw TokenRefusal.invalidClient();
        }
        return new ClientPassword(id, secret);
    }

    /** The secret never reaches a log. */
    @Override
    public String toString() {
        return id;
    }
}

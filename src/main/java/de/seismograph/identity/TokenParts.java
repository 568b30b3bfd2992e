package de.seismograph.identity;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** A signed token taken apart. Whether its signature is good is another question: until then it is good for choosing who verifies. */
record TokenParts(JsonObject header, JsonObject claims) {
    static Optional<TokenParts> read(String compact) {
        String[] parts = compact.split("\\.", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            return Optional.of(new TokenParts(json(parts[0]), json(parts[1])));
        } catch (IllegalArgumentException | DecodeException noToken) {
            return Optional.empty();
        }
    }

    private static JsonObject json(String part) {
        return new JsonObject(new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8));
    }

    Optional<String> keyId() {
        return text(header, "kid");
    }

    Optional<String> issuer() {
        return text(claims, "iss");
    }

    Optional<String> claim(String name) {
        return text(claims, name);
    }

    private static Optional<String> text(JsonObject json, String name) {
        return json.getValue(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }
}

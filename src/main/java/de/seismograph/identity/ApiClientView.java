package de.seismograph.identity;

import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An API client as an admin sees it. */
@Schema(name = "ApiClient", description = "A machine that gets tokens by a secret of its own")
record ApiClientView(
        @Schema(description = "Its client_id", examples = "client~k3m9x2qdra")
        String id,

        @Schema(examples = "Open data portal") String label,

        @Schema(description = "The roles it may use", examples = "[\"integrator\"]")
        Set<String> scopes,

        @Nullable @Schema(description = "Two-digit key of the Land", examples = "05", nullable = true)
        String land,

        Instant createdAt,
        Instant expiresAt,

        @Nullable @Schema(description = "The hour in which it last got a token", nullable = true)
        Instant lastUsedAt,

        @Nullable @Schema(description = "Since when it is ended for good", nullable = true)
        Instant revokedAt) {
    static ApiClientView of(ApiClient client) {
        return new ApiClientView(
                client.id(),
                client.label(),
                client.scopes(),
                client.land().orElse(null),
                client.createdAt(),
                client.expiresAt(),
                client.usedAt().orElse(null),
                client.revokedAt().orElse(null));
    }
}

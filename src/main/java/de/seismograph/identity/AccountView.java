package de.seismograph.identity;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An account as an admin sees it. */
@Schema(name = "Account", description = "Somebody, or some machine, that may sign in")
record AccountView(
        @Schema(required = true, examples = "koordination.nrw")
        String name,

        @Schema(required = true, examples = "[\"land\"]") Set<String> roles,

        @Nullable @Schema(description = "Two-digit key of the Land", examples = "05", nullable = true)
        String land,

        @Schema(required = true) Instant createdAt,

        @Nullable @Schema(description = "Since when nobody can sign in with it", nullable = true)
        Instant closedAt,

        @Schema(description = "The link to choose a password with, until it is used", nullable = true)
        AccountInvitation.@Nullable View invitation) {
    static AccountView of(Account account, Map<String, AccountInvitation.View> invitations) {
        return new AccountView(
                account.name(),
                account.roles(),
                account.land().orElse(null),
                account.createdAt(),
                account.closedAt().orElse(null),
                invitations.get(account.name()));
    }
}

package de.seismograph.identity;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a page needs to know about the session it lives in. */
@Schema(name = "BrowserSession", description = "Who is signed in by browser, and the token that changes need")
public record BrowserSessionView(
        @Schema(required = true, examples = "koordination.nrw")
        String name,

        @Schema(required = true, examples = "[\"land\"]") Set<String> roles,

        @Nullable
        @Schema(description = "Two-digit key of the Land, with the role land only", examples = "05", nullable = true)
        String land,

        @Schema(required = true, description = "To send as X-CSRF-Token with every request but GET and HEAD")
        String csrfToken,

        @Schema(required = true, description = "When it ends at the latest; unused it ends earlier")
        Instant endsAt) {
    static BrowserSessionView of(BrowserSession session, Secret id) {
        Holder holder = session.holder();
        return new BrowserSessionView(
                holder.name(), new TreeSet<>(holder.roles()), holder.land(), OwnPages.token(id), session.endsAt());
    }
}

package de.seismograph.identity;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A key of the issuer as an admin sees it: never the key itself. */
@Schema(name = "IssuerKey", description = "A key whose tokens are accepted")
record IssuerKeyView(
        @Schema(required = true, description = "The kid of its tokens")
        String id,

        @Schema(required = true) Instant since,

        @Schema(required = true, description = "Whether new tokens are signed with it")
        boolean signs) {}

package de.seismograph.identity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The proof of having signed in. */
@Schema(
        description =
                "A token to send as \"Authorization: Bearer …\"; it ends early when the account is changed or closed")
record AccessToken(
        @Schema(required = true, description = "A signed JWT", examples = "eyJhbGciOiJSUzI1NiJ9.e30.c2ln")
        String accessToken,

        @Schema(required = true, examples = "Bearer") String tokenType,

        @Schema(required = true, description = "Seconds until it expires", examples = "28800")
        long expiresIn) {}

package de.seismograph.identity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How people can sign in by browser, beside name and password.
 *
 * @param external where a browser goes to sign in with the account of an organisation, or {@code null} without such a provider
 */
@Schema(name = "WaysToSignIn", description = "How people can sign in by browser, beside name and password")
record WaysToSignIn(
        @Nullable
        @Schema(
                required = true,
                nullable = true,
                description =
                        "Where a browser goes to sign in with the account of an organisation, with the page to show then as next;"
                                + " null if no other provider is known here",
                examples = "/login/external")
        String external) {}

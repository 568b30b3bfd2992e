package de.seismograph.identity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The end of a session here, and where it may go on. */
@Schema(description = "Signed out here")
record SignedOut(
        @Nullable
        @Schema(
                description = "Where the provider that vouched for you ends your session there, if you want that too",
                examples = "https://login.example.org/logout",
                nullable = true)
        String endSessionUrl) {}

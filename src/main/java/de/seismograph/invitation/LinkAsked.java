package de.seismograph.invitation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The same answer for every address. */
@Schema(description = "What is said to everybody who asks for a link")
record LinkAsked(
        @Schema(required = true, description = "For people") String detail) {
    static final LinkAsked SAID = new LinkAsked(
            "If this address is on the roster, a link to sign in is on its way. It is good for a short time, once.");
}

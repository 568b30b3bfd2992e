package de.seismograph.invitation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new personal link to one's own sheet. */
record PersonalLink(
        @Schema(
                required = true,
                description = "For Authorization: Invitation, and behind #t= on the answer page /p/{pulse}",
                examples = "k3m9x2qdran4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg")
        String token) {
    @Override
    public String toString() {
        return "a personal link";
    }
}

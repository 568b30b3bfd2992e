package de.seismograph.invitation;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a link to sign in carries behind the number sign. */
@Schema(description = "The token of a link to sign in")
record LinkToken(
        @NotNull @Schema(examples = "n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg")
        String token) {
    @Override
    public String toString() {
        return "the token of a link";
    }
}

package de.seismograph.duty;

import de.seismograph.shared.LocalizedText;
import de.seismograph.shared.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A duty that an editor opens by hand. */
record NewDuty(
        @NotNull @Size(min = 1, max = 64) @Schema(description = "Id of a topic", examples = "displacement")
        String topic,

        @NotNull @Valid LocalizedText title,

        @NotNull @Valid @Schema(description = "What it is owed to")
        LocalizedText reason,

        @Nullable
        @Size(max = 64)
        @Schema(
                nullable = true,
                description = "The pulse it is about, which has been opened: who was asked by it is told the answer",
                examples = "k3m9x2qdra")
        String pulse,

        @Nullable
        @Schema(nullable = true, description = "Who owes the answer, and until when; the usual if left out")
        @Valid
        DutyOwner owner) {
    /** @throws Problem 400 for a deadline that has passed */
    Debt debt(Debt usual, Instant now) {
        Debt debt = owner == null ? usual : owner.debt();
        debt.demandFuture("/owner/dueAt", now);
        return debt;
    }
}

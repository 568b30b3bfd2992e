package de.seismograph.duty;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who owes an answer, and until when. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "DutyOwner")
record DutyOwner(
        @NotBlank
        @Size(max = 120)
        @Schema(description = "An office rather than a person: it is public", examples = "BMWSB, Referat SW I 4")
        String owner,

        @Nullable
        @Pattern(regexp = "^[^\\s@<>,;]+@[^\\s@<>,;]+$", message = "must be an email address")
        @Size(max = 200)
        @Schema(nullable = true, description = "Where the owner is reminded; not public", examples = "swi4@example.org")
        String email,

        @NotNull @Schema(examples = "2026-04-15T16:00:00Z") Instant dueAt) {
    static DutyOwner of(Debt debt) {
        return new DutyOwner(debt.owner(), debt.email(), debt.dueAt());
    }

    Debt debt() {
        return new Debt(owner, email, dueAt);
    }

    @Override
    public String toString() {
        return "the owner of a duty";
    }
}

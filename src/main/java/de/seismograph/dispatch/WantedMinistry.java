package de.seismograph.dispatch;

import de.seismograph.shared.LocalizedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A ministry as an administrator wants it. */
record WantedMinistry(
        @NotNull @Valid LocalizedText name,

        @NotNull
        @Size(max = 50)
        @Schema(
                description = "Names of accounts, or ids of API clients, that may send for it with the role ministry",
                examples = "[\"referat-sw3\"]")
        List<@NotBlank @Size(max = 200) String> desks) {}

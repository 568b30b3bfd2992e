package de.seismograph.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An API client to be registered. */
@Schema(description = "An API client to be registered")
record NewApiClient(
        @NotBlank @Size(max = 100) @Schema(description = "What it is, for people", examples = "Open data portal")
        String label,

        @NotEmpty @Schema(description = "The roles it may use", examples = "[\"integrator\"]")
        Set<@NotNull @Pattern(regexp = Role.OF_CLIENTS, message = Role.UNKNOWN_TO_CLIENTS) String> scopes,

        @Nullable
        @Pattern(regexp = Rights.LAND_KEY, message = Rights.UNKNOWN_LAND)
        @Schema(
                nullable = true,
                description = "Two-digit key of the Land; exactly with the scope land",
                examples = "05")
        String land,

        @Nullable
        @Schema(nullable = true, description = "When it ends; the latest allowed, a year from now, if left out")
        Instant expiresAt) {}

package de.seismograph.practice;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a manager says of a factor. */
record GivenOpinion(
        @NotNull
        @Schema(
                description =
                        "agree, disagree, or not-here where it does not arise; the last is neither for nor against the factor")
        Opinion opinion) {}

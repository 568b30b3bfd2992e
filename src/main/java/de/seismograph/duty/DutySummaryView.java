package de.seismograph.duty;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the federal side owes, and how it answers. */
@Schema(name = "DutySummary")
record DutySummaryView(
        @Schema(description = "All there were, without those that are owed no more", examples = "12")
        long total,

        @Schema(description = "Not answered yet", examples = "3")
        long open,

        @Schema(
                description = "Not answered, and their first deadline has passed; a later one changes nothing of that",
                examples = "1")
        long overdue,

        @Schema(examples = "9") long answered,

        @Schema(description = "Answered by their first deadline", examples = "8")
        long answeredInTime,

        @Nullable
        @Schema(
                nullable = true,
                description = "Percent answered, of those answered or overdue; null where there are none",
                examples = "90.0")
        Double replyRate,

        @Nullable
        @Schema(
                nullable = true,
                description =
                        "Percent answered by their first deadline, of those answered or overdue; null where there are none",
                examples = "80.0")
        Double inTimeRate,

        @Nullable @Schema(nullable = true, description = "Median days from the duty to its answer", examples = "17.5")
        Double medianDays,

        @Schema(description = "Of which those concerned have been asked whether it has helped", examples = "5")
        long effectChecked) {}

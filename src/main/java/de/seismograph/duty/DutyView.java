package de.seismograph.duty;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.seismograph.release.Dimension;
import de.seismograph.release.PublishedCell;
import de.seismograph.release.Summary;
import de.seismograph.shared.LocalizedText;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A duty as everybody sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Duty")
record DutyView(
        @Schema(examples = "k3m9x2qdra") String id,
        @Schema(description = "What an answer is owed to") Origin origin,
        @Schema(examples = "displacement") String topic,

        @Nullable @Schema(description = "The pulse it is about")
        String pulse,

        @Nullable @Schema(description = "The signal it is about")
        String signal,

        LocalizedText title,

        @Schema(description = "In sentences, with their numbers")
        List<LocalizedText> reasons,

        @Schema(examples = "BMWSB, Referat SW I 4") String owner,
        Instant openedAt,

        @Schema(description = "The deadline now, which an editor may have moved")
        Instant dueAt,

        @Schema(
                description =
                        "The first deadline there was: after it an unanswered duty is overdue, and an answer is late")
        Instant firstDueAt,

        @Schema(
                description =
                        "measure and no-measure are answered; void is owed no more, because the release was withdrawn")
        DutyState state,

        @Schema(description = "Whether the first deadline has passed without an answer, even if a later one was set")
        boolean overdue,

        @Nullable Instant examinedAt,
        @Nullable Answer answer,
        @Nullable Instant answeredAt,

        @Nullable @Schema(description = "Until when those concerned can say whether the answer has helped")
        Instant effectUntil,

        @Nullable Instant effectCheckedAt,

        @Nullable @Schema(description = "What they have said; missing until then, and where too few have")
        HelpedView helped) {
    private static final double PERCENT = 100;
    private static final double TENTHS = 10;

    /** How those concerned have judged an answer. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DutyEffect")
    record HelpedView(
            @Schema(description = "Those who have said something, rounded to five", examples = "45")
            int n,

            @Nullable @Schema(description = "Percent that say yes", examples = "40.0")
            Double yes,

            @Nullable @Schema(description = "Percent that say partly", examples = "35.0")
            Double partly,

            @Nullable @Schema(description = "Percent that say no", examples = "25.0")
            Double no,

            @Nullable
            @Schema(
                    description = "What more than 90% say, where that is all that is told",
                    enumeration = {"yes", "partly", "no"})
            String top) {
        static HelpedView of(PublishedCell cell) {
            List<Double> counts = cell.counts();
            if (counts == null) {
                return new HelpedView(cell.shownRespondents(), null, null, null, cell.topCategory());
            }
            double all = counts.stream().mapToDouble(Double::doubleValue).sum();
            return new HelpedView(
                    cell.shownRespondents(),
                    percent(counts.get(0), all),
                    percent(counts.get(1), all),
                    percent(counts.get(2), all),
                    null);
        }

        private static double percent(double count, double all) {
            return Math.round(count / all * PERCENT * TENTHS) / TENTHS;
        }
    }

    /** @param effect what has been published of its effect */
    static DutyView of(Duty duty, @Nullable Summary effect, Instant now) {
        return new DutyView(
                duty.id(),
                duty.origin(),
                duty.topic(),
                duty.pulse().orElse(null),
                duty.signal().orElse(null),
                duty.title(),
                duty.reasons(),
                duty.debt().owner(),
                duty.openedAt(),
                duty.debt().dueAt(),
                duty.firstDueAt(),
                duty.state(),
                duty.isOverdue(now),
                duty.examinedAt().orElse(null),
                duty.answer().orElse(null),
                duty.answeredAt().orElse(null),
                duty.inquiry().map(Inquiry::until).orElse(null),
                duty.inquiry().map(Inquiry::checkedAt).orElse(null),
                effect == null
                        ? null
                        : effect.cell(Effect.QUESTION, Dimension.NATIONAL, "")
                                .map(HelpedView::of)
                                .orElse(null));
    }
}

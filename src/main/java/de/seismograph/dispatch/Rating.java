package de.seismograph.dispatch;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a manager says of a dispatch. */
public record Rating(
        @NotNull
        @Min(1)
        @Max(5)
        @Schema(
                required = true,
                description = "How relevant it is in the neighbourhood: 1 not at all, 5 very much",
                examples = "4")
        Integer relevance,

        @Nullable
        @Schema(nullable = true, description = "Whether it was known already; not if left out", examples = "false")
        Boolean known,

        @Nullable
        @Size(max = 8)
        @Schema(
                nullable = true,
                description = "To whom in the administration it was passed on",
                examples = "[\"housing\", \"youth\"]")
        List<@NotNull Area> forwardedTo) {
    private static final String YES = "Y";
    private static final String NO = "N";

    /** As it is kept and counted: whoever has passed it on to nobody has answered that, too. */
    Map<String, String> answers() {
        Set<Area> areas = EnumSet.noneOf(Area.class);
        areas.addAll(forwardedTo == null ? List.of() : forwardedTo);
        return Map.of(
                RatingQuestions.RELEVANCE,
                relevance.toString(),
                RatingQuestions.KNOWN,
                Boolean.TRUE.equals(known) ? YES : NO,
                RatingQuestions.FORWARDED,
                areas.isEmpty()
                        ? RatingQuestions.NOBODY
                        : areas.stream().map(Area::toString).collect(Collectors.joining(",")));
    }

    static Optional<Rating> of(Map<String, String> answers) {
        if (answers.isEmpty()) {
            return Optional.empty();
        }
        List<String> areas = List.of(answers.get(RatingQuestions.FORWARDED).split(","));
        return Optional.of(new Rating(
                Integer.valueOf(answers.get(RatingQuestions.RELEVANCE)),
                answers.get(RatingQuestions.KNOWN).equals(YES),
                Arrays.stream(Area.values())
                        .filter(area -> areas.contains(area.toString()))
                        .toList()));
    }

    @Override
    public String toString() {
        return "a rating";
    }
}

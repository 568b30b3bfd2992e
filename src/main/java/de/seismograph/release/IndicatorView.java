package de.seismograph.release;

import de.seismograph.pulse.Audience;
import de.seismograph.pulse.Measures;
import de.seismograph.pulse.Option;
import de.seismograph.pulse.Polarity;
import de.seismograph.pulse.Question;
import de.seismograph.pulse.QuestionKind;
import de.seismograph.shared.LocalizedText;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of an indicator that has been released at least once. */
@Schema(name = "Indicator")
record IndicatorView(
        @Schema(examples = "displacement-change") String id,
        @Schema(examples = "1") int version,
        @Schema(examples = "displacement") String topic,
        QuestionKind kind,
        Measures measures,
        Polarity polarity,
        LocalizedText wording,

        @Schema(description = "Who is asked in every wave; an empty object for everybody")
        Audience audience,

        List<Option> options,

        @Schema(description = "Codes of the published shares", examples = "[\"PP\", \"P\", \"E\", \"M\", \"MM\"]")
        List<String> categories,

        @Schema(examples = "2024-Q4") String firstPeriod,
        @Schema(examples = "2026-Q3") String lastPeriod,

        @Schema(description = "Released waves", examples = "8")
        int waves) {

    /** One view for each version among the waves, in their order. */
    static List<IndicatorView> of(List<ReleasedWave> waves) {
        return waves.stream()
                .collect(Collectors.groupingBy(
                        wave -> wave.question().indicator() + "@"
                                + wave.question().version(),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .map(IndicatorView::ofOne)
                .toList();
    }

    private static IndicatorView ofOne(List<ReleasedWave> waves) {
        List<String> periods = waves.stream()
                .map(ReleasedWave::period)
                .sorted(Comparator.comparing(period -> period.start()))
                .map(period -> period.code())
                .toList();
        Question question = waves.get(0).question();
        return new IndicatorView(
                question.indicator(),
                question.version(),
                question.topic(),
                question.kind(),
                question.measures(),
                question.polarity(),
                question.wording(),
                waves.get(0).audience(),
                question.options(),
                question.categories(),
                periods.get(0),
                periods.get(periods.size() - 1),
                waves.size());
    }
}

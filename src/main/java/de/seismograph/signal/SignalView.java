package de.seismograph.signal;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.seismograph.region.Land;
import de.seismograph.region.Neighbourhood;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A signal as managers and editors see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Signal")
record SignalView(
        @Schema(examples = "k3m9x2qdra") String id,
        @Schema(examples = "displacement") String topic,
        @Schema(examples = "4") int severity,

        @Nullable @Schema(description = "Not there where it named somebody or was withdrawn")
        String text,

        @Nullable @Schema(description = "Not there where it has too few neighbourhoods to hide among")
        Land land,

        @Nullable @Schema(description = "Id of the neighbourhood, where it wanted to be named", examples = "11-0042")
        String neighbourhood,

        @Nullable @Schema(examples = "Hafenviertel") String neighbourhoodName,
        LocalDate raisedOn,

        @Schema(
                description =
                        "So many neighbourhoods at least said the same when the day began, in coarse steps; 0 where there were too few to tell",
                examples = "10")
        int supportedByAtLeast,

        @Nullable @Schema(description = "The pulse it has become", examples = "q3m9x2kdra")
        String pulse,

        @Nullable LocalDate closedOn,

        @Nullable @Schema(description = "What the manager who asks has said of it")
        Stance mine) {
    /** @param answers what the manager who asks has said of them, by the ids of the signals */
    static List<SignalView> all(List<Signal> signals, Map<String, Map<String, String>> answers) {
        Map<String, String> names = Neighbourhood.names(signals.stream()
                .flatMap(signal -> signal.neighbourhood().stream())
                .toList());
        return signals.stream()
                .map(signal -> of(signal, names, answers.getOrDefault(signal.id(), Map.of())))
                .toList();
    }

    /** @param answers what the manager who asks has said of it */
    static SignalView of(Signal signal, Map<String, String> answers) {
        return all(List.of(signal), Map.of(signal.id(), answers)).get(0);
    }

    private static SignalView of(Signal signal, Map<String, String> names, Map<String, String> answers) {
        return new SignalView(
                signal.id(),
                signal.topic(),
                signal.severity(),
                signal.text().orElse(null),
                signal.land().orElse(null),
                signal.neighbourhood().orElse(null),
                signal.neighbourhood().map(names::get).orElse(null),
                signal.raisedOn(),
                signal.backedBy(),
                signal.pulse().orElse(null),
                signal.closedOn().orElse(null),
                Stance.of(answers).orElse(null));
    }
}

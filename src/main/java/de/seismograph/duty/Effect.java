package de.seismograph.duty;

import com.fasterxml.jackson.annotation.JsonProperty;
import de.seismograph.pulse.Measures;
import de.seismograph.pulse.Option;
import de.seismograph.pulse.Polarity;
import de.seismograph.pulse.Question;
import de.seismograph.pulse.QuestionKind;
import de.seismograph.shared.LocalizedText;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether an answer has helped, as those concerned see it. */
public enum Effect {
    @JsonProperty("yes")
    YES("yes", "Ja", "Yes"),
    @JsonProperty("partly")
    PARTLY("partly", "Teilweise", "Partly"),
    @JsonProperty("no")
    NO("no", "Nein", "No");

    static final String QUESTION = "helped";

    private final String id;
    private final LocalizedText label;

    Effect(String id, String german, String english) {
        this.id = id;
        this.label = new LocalizedText(german, english);
    }

    Map<String, String> answers() {
        return Map.of(QUESTION, id);
    }

    static Optional<Effect> of(Map<String, String> answers) {
        return Arrays.stream(values())
                .filter(effect -> effect.id.equals(answers.get(QUESTION)))
                .findFirst();
    }

    static Question question(String topic) {
        return new Question(
                QUESTION,
                topic,
                QUESTION,
                1,
                QuestionKind.SINGLE,
                Measures.LEVEL,
                Polarity.GOOD,
                new LocalizedText("Hat es geholfen?", "Has it helped?"),
                Arrays.stream(values())
                        .map(effect -> new Option(effect.id, effect.label))
                        .toList(),
                List.of());
    }
}

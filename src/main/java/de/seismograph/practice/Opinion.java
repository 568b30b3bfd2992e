package de.seismograph.practice;

import com.fasterxml.jackson.annotation.JsonProperty;
import de.seismograph.pulse.Measures;
import de.seismograph.pulse.Option;
import de.seismograph.pulse.Polarity;
import de.seismograph.pulse.Question;
import de.seismograph.pulse.QuestionKind;
import de.seismograph.release.Subject;
import de.seismograph.shared.LocalizedText;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a manager thinks of a factor. */
public enum Opinion {
    @JsonProperty("agree")
    AGREE("agree", "Stimmt", "True here"),
    @JsonProperty("disagree")
    DISAGREE("disagree", "Stimmt nicht", "Not true"),
    /** It does not arise here: neither for nor against it. */
    @JsonProperty("not-here")
    NOT_HERE("not-here", "Bei uns kein Thema", "Does not arise here");

    /** Whose judgements are opinions of factors. */
    static final String KIND = "factor";

    /** The one question that is asked of a factor. */
    static final String KEY = "opinion";

    private final String id;
    private final Option option;

    Opinion(String id, String german, String english) {
        this.id = id;
        this.option = new Option(id, new LocalizedText(german, english));
    }

    static Subject of(String factor) {
        return new Subject(KIND, factor);
    }

    /** As a judgement. */
    Map<String, String> asAnswers() {
        return Map.of(KEY, id);
    }

    /** What a judgement says. */
    static Optional<Opinion> in(Map<String, String> answers) {
        return Optional.ofNullable(answers.get(KEY)).map(Opinion::withId);
    }

    static Opinion withId(String id) {
        return Arrays.stream(values())
                .filter(opinion -> opinion.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No opinion " + id));
    }

    /** The question to which opinions are the answers. */
    static Question question(Factor factor) {
        return new Question(
                KEY,
                factor.field(),
                KIND,
                1,
                QuestionKind.SINGLE,
                Measures.LEVEL,
                Polarity.NEUTRAL,
                new LocalizedText(factor.text(), null),
                Arrays.stream(values()).map(opinion -> opinion.option).toList(),
                List.of());
    }

    @Override
    public String toString() {
        return id;
    }
}

package de.seismograph.pulse;

import de.seismograph.shared.LocalizedText;
import de.seismograph.shared.Problem;
import de.seismograph.topic.FieldOfAction;
import de.seismograph.topic.Topic;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Settles what an editor wrote into a question, against the indicator it names. */
final class Settling {
    private final NewQuestion written;
    private final Audience audience;
    private final String place;

    private Settling(NewQuestion written, Audience audience, String place) {
        this.written = written;
        this.audience = audience;
        this.place = place;
    }

    /**
     * @param audience who is asked; a series is always asked of the same
     * @param pulseId names one-off series
     * @throws Problem 400 where a question makes no sense, 409 where it contradicts its indicator
     */
    static List<Question> settle(List<NewQuestion> written, Audience audience, String pulseId) {
        Set<String> ids = new HashSet<>();
        Set<String> indicators = new HashSet<>();
        return IntStream.range(0, written.size())
                .mapToObj(i -> {
                    Settling settling = new Settling(written.get(i), audience, "/questions/" + i);
                    if (!ids.add(written.get(i).id())) {
                        throw settling.refuse("id", "There is already a question with this id.");
                    }
                    Question question = settling.settle(pulseId);
                    if (!indicators.add(question.indicator())) {
                        throw settling.refuse(
                                "indicator", "Another question of this pulse feeds this indicator already.");
                    }
                    return question;
                })
                .toList();
    }

    private Question settle(String pulseId) {
        if (!Topic.exists(written.topic())) {
            throw refuse("topic", "There is no topic \"" + written.topic() + "\".");
        }
        checkOptions();
        checkBins();
        checkField();
        if (written.indicator() == null) {
            return begun(pulseId + "-" + written.id().toLowerCase(Locale.ROOT), 1);
        }
        Optional<Indicator> running = Indicator.newest(written.indicator());
        int newest = running.map(Indicator::version).orElse(0);
        int version = written.version() == null ? Math.max(newest, 1) : written.version();
        if (version > newest + 1) {
            throw refuse(
                    "version",
                    "The newest version of this indicator is " + newest + "; the next one is " + (newest + 1) + ".");
        }
        Optional<Indicator> known = Indicator.version(written.indicator(), version);
        if (known.isPresent()) {
            return matching(known.get());
        }
        running.ifPresent(indicator -> demandSame("topic", written.topic(), indicator.topic()));
        if (written.indicator().equals(Topic.standingIndicator(written.topic()))) {
            demandStandingForm();
        }
        return begun(written.indicator(), version);
    }

    /** A topic without any indicator named shows its standing one, so that this one is of the same form in every version. */
    private void demandStandingForm() {
        if (written.kind() != QuestionKind.FIVE_POINT) {
            throw refuse("kind", "The standing indicator of a topic is a five-point question.");
        }
        if (written.measures() != Measures.CHANGE) {
            throw refuse("measures", "The standing indicator of a topic measures change.");
        }
        if (!audience.isEverybody()) {
            throw Problem.invalidAt("/audience", "The standing indicator of a topic is asked of everybody.");
        }
    }

    private Question matching(Indicator indicator) {
        Question question = indicator.asQuestion(written.id());
        demandSame("topic", written.topic(), question.topic());
        demandSame("kind", written.kind(), question.kind());
        demandSame("measures", written.measures(), question.measures());
        demandSame("polarity", written.polarity(), question.polarity());
        demandSame("wording", written.wording(), question.wording());
        demandSame("options", written.options(), question.options());
        demandSame("bins", written.bins(), question.bins());
        demandSame("field", written.field(), question.field());
        demandSame("direction", written.direction(), question.direction());
        demandSameAudience(indicator);
        return question;
    }

    private Question begun(String indicator, int version) {
        LocalizedText wording = written.wording();
        if (wording == null) {
            throw refuse("wording", "A new indicator needs a wording.");
        }
        if (written.kind().hasOptions() && written.options() == null) {
            throw refuse("options", "This kind of question needs at least two options.");
        }
        if (written.kind() == QuestionKind.NUMBER && written.bins() == null) {
            throw refuse("bins", "A number needs the edges of its published classes.");
        }
        return new Question(
                written.id(),
                written.topic(),
                indicator,
                version,
                written.kind(),
                written.measures() == null ? Measures.LEVEL : written.measures(),
                written.polarity() == null ? Polarity.NEUTRAL : written.polarity(),
                wording,
                written.options(),
                written.bins(),
                written.field(),
                written.direction());
    }

    private void checkOptions() {
        List<Option> options = written.options();
        if (options == null) {
            return;
        }
        if (!written.kind().hasOptions()) {
            throw refuse("options", "Only single and multi choice have options.");
        }
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < options.size(); i++) {
            if (!ids.add(options.get(i).id())) {
                throw refuse("options/" + i + "/id", "There is already an option with this id.");
            }
        }
    }

    private void checkBins() {
        List<Double> bins = written.bins();
        if (bins == null) {
            return;
        }
        if (written.kind() != QuestionKind.NUMBER) {
            throw refuse("bins", "Only a number has bins.");
        }
        for (int i = 0; i < bins.size(); i++) {
            if (!Double.isFinite(bins.get(i)) || (i > 0 && bins.get(i) <= bins.get(i - 1))) {
                throw refuse("bins/" + i, "The edges of bins must be finite and ascend.");
            }
        }
    }

    private void checkField() {
        if (written.field() == null) {
            if (written.direction() != null) {
                throw refuse("direction", "A direction goes with a field of action.");
            }
            return;
        }
        if (written.kind() != QuestionKind.TEXT) {
            throw refuse("field", "Only free text asks for factors of a field of action.");
        }
        if (!FieldOfAction.exists(written.field())) {
            throw refuse("field", "There is no field of action \"" + written.field() + "\".");
        }
        if (written.direction() == null) {
            throw refuse("direction", "With a field of action a direction is needed.");
        }
    }

    private void demandSame(String field, @Nullable Object given, Object known) {
        if (given != null && !Objects.equals(given, known)) {
            String detail = "The " + field + " differs from version "
                    + (written.version() == null ? "in force" : written.version()) + " of indicator "
                    + written.indicator()
                    + ". A new version starts a new series.";
            throw Problem.conflict("indicator-differs", detail).with(Problem.Fault.at(place + "/" + field, detail));
        }
    }

    private void demandSameAudience(Indicator indicator) {
        if (!indicator.audience().equals(audience)) {
            String detail = "Indicator " + written.indicator() + " is asked of "
                    + (indicator.audience().isEverybody()
                            ? "everybody"
                            : indicator.audience().label())
                    + ", and its waves must stay comparable. Ask this audience under an indicator of its own.";
            throw Problem.conflict("indicator-differs", detail).with(Problem.Fault.at("/audience", detail));
        }
    }

    private Problem refuse(String field, String detail) {
        return Problem.invalidAt(place + "/" + field, detail);
    }
}

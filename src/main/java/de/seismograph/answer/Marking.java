package de.seismograph.answer;

import de.seismograph.pulse.Question;
import de.seismograph.pulse.QuestionKind;
import de.seismograph.shared.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** One answer held against its question: what is wrong with it, and its code. */
record Marking(Question question, Given given, String place) {
    /** What is wrong, if anything. */
    Optional<Problem.Fault> fault() {
        long filled = Stream.of(given.value(), given.values(), given.number(), given.text())
                .filter(Objects::nonNull)
                .count();
        if (filled != 1) {
            return fault("", "An entry has exactly one of value, values, number and text.");
        }
        if (given.value() != null) {
            return valueFault(given.value());
        }
        return switch (question.kind()) {
            case MULTI -> given.values() == null ? wrongField("values") : valuesFault(given.values());
            case NUMBER -> given.number() == null ? wrongField("number") : numberFault(given.number());
            case TEXT -> given.text() == null ? wrongField("text") : textFault(given.text());
            default -> wrongField("value");
        };
    }

    /** The stored form; only of an answer without fault. */
    String code() {
        if (given.value() != null) {
            return given.value();
        }
        return switch (question.kind()) {
            case MULTI ->
                Codes.joined(question.categories().stream()
                        .filter(Objects.requireNonNull(given.values())::contains)
                        .toList());
            case NUMBER -> Double.toString(Objects.requireNonNull(given.number()));
            default -> Objects.requireNonNull(given.text());
        };
    }

    private Optional<Problem.Fault> valueFault(String value) {
        if (question.kind() == QuestionKind.TEXT) {
            return wrongField("text");
        }
        if (value.equals(Question.DONT_KNOW)) {
            return Optional.empty();
        }
        if (question.kind() == QuestionKind.MULTI || question.kind() == QuestionKind.NUMBER) {
            return fault("/value", "Here value can only be DK; use " + fieldOfKind() + " to answer.");
        }
        return question.categories().contains(value)
                ? Optional.empty()
                : fault("/value", "The answers are " + String.join(", ", question.categories()) + ", DK.");
    }

    private String fieldOfKind() {
        return question.kind() == QuestionKind.MULTI ? "values" : "number";
    }

    private Optional<Problem.Fault> valuesFault(List<String> values) {
        if (new HashSet<>(values).size() < values.size()) {
            return fault("/values", "An option is chosen twice.");
        }
        return question.categories().containsAll(values)
                ? Optional.empty()
                : fault("/values", "The options are " + String.join(", ", question.categories()) + ".");
    }

    private Optional<Problem.Fault> numberFault(double number) {
        double least = question.bins().get(0);
        double most = question.bins().get(question.bins().size() - 1);
        return number >= least && number <= most
                ? Optional.empty()
                : fault("/number", "The number must be between " + least + " and " + most + ".");
    }

    private Optional<Problem.Fault> textFault(String text) {
        return text.isBlank() ? fault("/text", "The text is blank.") : Optional.empty();
    }

    private Optional<Problem.Fault> wrongField(String field) {
        return fault("", "A " + question.kind() + " question is answered in the field " + field + ".");
    }

    private Optional<Problem.Fault> fault(String field, String detail) {
        return Optional.of(Problem.Fault.at(place + field, detail));
    }
}

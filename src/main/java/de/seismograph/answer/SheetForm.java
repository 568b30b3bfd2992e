package de.seismograph.answer;

import de.seismograph.pulse.Question;
import de.seismograph.shared.Problem;
import de.seismograph.shared.Text;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sheet as a browser without scripts sends it: fields by name, in the order they came.
 *
 * @param fields {@code code}, {@code act}, and of each question {@code answer-…}, for a multi answer {@code several-…}, and
 *     {@code unknown-…} where not knowing is a box of its own
 */
record SheetForm(Map<String, List<String>> fields) {
    static final String ANSWER = "answer-";
    static final String SEVERAL = "several-";
    static final String UNKNOWN = "unknown-";

    /** What is to be done. */
    enum Act {
        OPEN,
        SAVE,
        WITHDRAW
    }

    /** @throws Problem 400 if it is no form */
    static SheetForm read(String body) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String field : body.split("&")) {
            String[] parts = field.split("=", 2);
            String value = parts.length == 2 ? decoded(parts[1]) : "";
            fields.computeIfAbsent(decoded(parts[0]), name -> new ArrayList<>()).add(value.replace("\r\n", "\n"));
        }
        return new SheetForm(fields);
    }

    private static String decoded(String text) {
        try {
            String decoded = URLDecoder.decode(text, StandardCharsets.UTF_8);
            if (Text.isStorable(decoded)) {
                return decoded;
            }
        } catch (IllegalArgumentException notPercentEncoded) {
            // Then it is no form either.
        }
        throw Problem.invalid("The body is no form.");
    }

    /** The form that shows these answers. */
    static SheetForm of(List<Given> answers) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (Given given : answers) {
            String id = given.question();
            if (given.value() != null) {
                fields.put(ANSWER + id, List.of(given.value()));
                fields.put(UNKNOWN + id, List.of(given.value()));
            } else if (given.values() != null) {
                fields.put(SEVERAL + id, given.values());
            } else {
                fields.put(ANSWER + id, List.of(given.text() != null ? given.text() : Numeral.write(given.number())));
            }
        }
        return new SheetForm(fields);
    }

    /** The code, also when a whole link was pasted, or a mail program has broken it into lines. */
    String code() {
        return one("code").orElse("").replaceAll("\\s+", "").replaceFirst("^.*#t=", "");
    }

    Act act() {
        return one("act")
                .filter(name ->
                        Stream.of(Act.values()).anyMatch(act -> act.name().equalsIgnoreCase(name)))
                .map(name -> Act.valueOf(name.toUpperCase(java.util.Locale.ROOT)))
                .orElse(Act.OPEN);
    }

    /** What is entered in a field, if anything is. */
    Optional<String> one(String name) {
        return all(name).stream().filter(value -> !value.isBlank()).findFirst();
    }

    List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /** The entries, also those that do not fit their questions. */
    List<Given> given(List<Question> questions) {
        return questions.stream().flatMap(question -> given(question).stream()).toList();
    }

    private Optional<Given> given(Question question) {
        String id = question.id();
        Optional<String> answer = one(ANSWER + id);
        String unknown = one(UNKNOWN + id).orElse(null);
        return switch (question.kind()) {
            case FIVE_POINT, THREE_POINT, YES_NO, SINGLE -> answer.map(code -> Given.value(id, code));
            case TEXT -> answer.map(text -> new Given(id, null, null, null, text));
            case NUMBER ->
                answer.isEmpty() && unknown == null
                        ? Optional.empty()
                        : Optional.of(new Given(
                                id, unknown, null, answer.map(SheetForm::number).orElse(null), null));
            case MULTI -> {
                List<String> chosen = all(SEVERAL + id);
                yield chosen.isEmpty() && unknown == null
                        ? Optional.empty()
                        : Optional.of(new Given(id, unknown, chosen.isEmpty() ? null : chosen, null, null));
            }
        };
    }

    /** What is no number fits no question. */
    private static Double number(String text) {
        return Numeral.read(text).orElse(Double.NaN);
    }

    /** All that was entered, to be sent once more. */
    List<Entered> entered() {
        return fields.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> new Entered(field.getKey(), value)))
                .collect(Collectors.toList());
    }

    /** One field with one value. */
    record Entered(String name, String value) {}
}

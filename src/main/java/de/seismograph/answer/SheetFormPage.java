package de.seismograph.answer;

import de.seismograph.pulse.Option;
import de.seismograph.pulse.Question;
import de.seismograph.pulse.QuestionKind;
import de.seismograph.shared.GermanTime;
import de.seismograph.shared.LocalizedText;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What a browser without scripts is shown, in one language. */
record SheetFormPage(String lang) {
    @CheckedTemplate(basePath = "web")
    static class Templates {
        static native TemplateInstance sheet_form(
                String lang,
                Paper paper,
                String closes,
                String code,
                List<Asked> questions,
                String said,
                boolean there);

        static native TemplateInstance sheet_receipt(String lang, int answered, int asked, String closes, String code);

        static native TemplateInstance sheet_withdrawn(String lang, String closes, String code);

        static native TemplateInstance sheet_closed(String lang, boolean late);

        static native TemplateInstance sheet_code(String lang);

        static native TemplateInstance sheet_later(String lang, List<SheetForm.Entered> entered);
    }

    /** One thing to choose. */
    record Choice(String code, LocalizedText label, boolean chosen) {}

    /** A question with what is entered and whether that fits. */
    record Asked(Question question, List<Choice> choices, boolean unknown, String written, boolean wrong) {
        static Asked of(Question question, SheetForm form, boolean wrong) {
            String id = question.id();
            String written = form.one(SheetForm.ANSWER + id).orElse("");
            Set<String> chosen = Set.copyOf(
                    question.kind() == QuestionKind.MULTI ? form.all(SheetForm.SEVERAL + id) : List.of(written));
            List<Choice> choices = Stream.concat(
                            Scale.of(question).stream(), isOneOf(question) ? Stream.of(Scale.DONT_KNOW) : Stream.of())
                    .map(option -> new Choice(option.id(), option.label(), chosen.contains(option.id())))
                    .toList();
            boolean unknown = form.one(SheetForm.UNKNOWN + id)
                    .filter(Question.DONT_KNOW::equals)
                    .isPresent();
            boolean number = question.kind() == QuestionKind.NUMBER && unknown && written.equals(Question.DONT_KNOW);
            return new Asked(question, choices, unknown, number ? "" : written, wrong);
        }

        private static boolean isOneOf(Question question) {
            return switch (question.kind()) {
                case FIVE_POINT, THREE_POINT, YES_NO, SINGLE -> true;
                case MULTI, NUMBER, TEXT -> false;
            };
        }

        /** {@code one}, {@code several}, {@code number} or {@code text}. */
        public String way() {
            return switch (question.kind()) {
                case MULTI -> "several";
                case NUMBER -> "number";
                case TEXT -> "text";
                default -> "one";
            };
        }

        /** Which half-sentence a text completes, {@code succeeds} or {@code hard}; empty where it does not. */
        public String beginning() {
            return Objects.toString(question.direction(), "");
        }

        public Option dontKnow() {
            return Scale.DONT_KNOW;
        }

        public String least() {
            return plain(question.bins().get(0));
        }

        public String most() {
            return plain(question.bins().get(question.bins().size() - 1));
        }

        private static String plain(double number) {
            return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
        }
    }

    /**
     * @param said what has become of it: {@code ""}, {@code "empty"} or {@code "wrong"}
     * @param there whether there is an answer already, to be changed or withdrawn
     */
    TemplateInstance form(Paper paper, SheetForm form, String code, Set<String> wrong, String said, boolean there) {
        List<Asked> questions = paper.questions().stream()
                .map(question -> Asked.of(question, form, wrong.contains(question.id())))
                .toList();
        return Templates.sheet_form(lang, paper, time(paper.closesAt()), code, questions, said, there);
    }

    TemplateInstance receipt(Answering.Receipt receipt, Paper paper, String code) {
        return Templates.sheet_receipt(
                lang, receipt.answered(), paper.questions().size(), time(receipt.closesAt()), code);
    }

    TemplateInstance withdrawn(Paper paper, String code) {
        return Templates.sheet_withdrawn(lang, time(paper.closesAt()), code);
    }

    /** @param late whether something has come too late */
    TemplateInstance closed(boolean late) {
        return Templates.sheet_closed(lang, late);
    }

    /** Asks for the code. */
    TemplateInstance code() {
        return Templates.sheet_code(lang);
    }

    /** Nothing is taken this moment; all that was entered is on the page. */
    TemplateInstance later(SheetForm form) {
        return Templates.sheet_later(lang, form.entered());
    }

    private String time(Instant instant) {
        String time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(lang.equals("en") ? Locale.UK : Locale.GERMANY)
                .format(instant.atZone(GermanTime.ZONE));
        return lang.equals("en") ? time : time + " Uhr";
    }
}

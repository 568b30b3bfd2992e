package de.seismograph.demo;

import de.seismograph.pulse.NewQuestion;
import de.seismograph.pulse.Option;
import de.seismograph.pulse.Polarity;
import de.seismograph.pulse.PulseDraft;
import de.seismograph.pulse.QuestionKind;
import de.seismograph.shared.GermanTime;
import de.seismograph.shared.LocalizedText;
import de.seismograph.shared.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes the pulses of past quarters, three in each, one a month, and the one that is open today. */
final class Occasions {
    /** The pulse a demo opens last; by its title it is known again at the next start. */
    static final LocalizedText TODAY = new LocalizedText(
            "Wohnkosten und Verdrängung: Blitzumfrage", "Housing costs and displacement: flash survey");

    private static final int OPENS_ON = 8;
    private static final int CLOSES_ON = 22;
    private static final int OPEN_WEEKS = 3;
    private static final Table.Columns COLUMNS = new Table.Columns(List.of("group", "quarter", "de", "en"), List.of());

    private final Map<String, LocalizedText> reasons = new Shipped("occasions.csv")
            .rows(COLUMNS).stream()
                    .collect(Collectors.toMap(
                            row -> row.text("group") + row.text("quarter"),
                            row -> new LocalizedText(row.text("de"), row.text("en"))));

    /** The pulses of the quarters before this moment's, oldest first. */
    List<Occasion> past(int quarters, Instant now) {
        LocalDate first = quarterOf(now).minusMonths(3L * quarters);
        return IntStream.range(0, quarters)
                .boxed()
                .flatMap(i -> Bundle.ALL.stream().map(bundle -> past(i + 1, first.plusMonths(3L * i), bundle)))
                .toList();
    }

    private Occasion past(int wave, LocalDate quarter, Bundle bundle) {
        LocalDate month = quarter.plusMonths(bundle.month());
        int number = quarter.get(IsoFields.QUARTER_OF_YEAR);
        PulseDraft draft = new PulseDraft(
                new LocalizedText(
                        bundle.german() + ", " + number + ". Quartal " + quarter.getYear(),
                        bundle.english() + ", Q" + number + " " + quarter.getYear()),
                reasons.get(bundle.name() + number),
                code(quarter),
                null,
                at(month.withDayOfMonth(CLOSES_ON), 18),
                null,
                false,
                List.of(),
                null,
                standing(bundle.topics().stream()).toList());
        return new Occasion(wave, bundle.name(), at(month.withDayOfMonth(OPENS_ON), 9), draft);
    }

    /** The pulse that opens now. */
    Occasion today(int wave, Instant now) {
        PulseDraft draft = new PulseDraft(
                TODAY,
                new LocalizedText(
                        "Das Ministerium bereitet einen Bericht über Wohnkosten in den Programmgebieten vor. Drei Fragen"
                                + " genügen uns: Was Sie heute angeben, steht in drei Wochen als Trend in diesem Bericht.",
                        "The ministry is preparing a report on housing costs in the programme areas. Three questions are"
                                + " enough: what you tell us today will be a trend in this report three weeks from now."),
                code(quarterOf(now)),
                null,
                at(now.atZone(GermanTime.ZONE).toLocalDate().plusWeeks(OPEN_WEEKS), 18),
                null,
                false,
                List.of(),
                null,
                Stream.concat(standing(Stream.of("displacement", "affordable-housing")), Stream.of(drivingForce()))
                        .toList());
        return new Occasion(wave, "today", now, draft);
    }

    private static Stream<NewQuestion> standing(Stream<String> topics) {
        return topics.map(topic -> new NewQuestion(
                topic, topic, topic + "-change", null, QuestionKind.FIVE_POINT, null, null, null, null, null));
    }

    private static NewQuestion drivingForce() {
        return new NewQuestion(
                "driving-force",
                "displacement",
                null,
                null,
                QuestionKind.SINGLE,
                null,
                Polarity.NEUTRAL,
                new LocalizedText(
                        "Was treibt Verdrängung in Ihrem Quartier zurzeit am stärksten?",
                        "What drives displacement in your neighbourhood most at the moment?"),
                List.of(
                        option("rents", "Mieterhöhungen im Bestand", "Rising rents of existing leases"),
                        option("new-leases", "Hohe Mieten bei Neuvermietung", "High rents of new leases"),
                        option("modernisation", "Modernisierung und Umlage", "Modernisation and its surcharge"),
                        option("conversion", "Umwandlung in Eigentum", "Conversion into owner-occupied flats"),
                        option("commerce", "Verlust von Läden und Treffpunkten", "Loss of shops and meeting places"),
                        option("none", "Verdrängung ist hier kein Thema", "Displacement is no issue here")),
                null);
    }

    private static Option option(String id, String german, String english) {
        return new Option(id, new LocalizedText(german, english));
    }

    private static LocalDate quarterOf(Instant now) {
        LocalDate today = now.atZone(GermanTime.ZONE).toLocalDate();
        return today.with(today.getMonth().firstMonthOfQuarter()).withDayOfMonth(1);
    }

    private static String code(LocalDate quarter) {
        return quarter.getYear() + "-Q" + quarter.get(IsoFields.QUARTER_OF_YEAR);
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(GermanTime.ZONE).toInstant();
    }
}

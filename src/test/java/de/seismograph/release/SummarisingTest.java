package de.seismograph.release;

import static de.seismograph.house.AFrame.aFrame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.seismograph.pulse.Audience;
import de.seismograph.pulse.Measures;
import de.seismograph.pulse.Option;
import de.seismograph.pulse.Polarity;
import de.seismograph.pulse.Question;
import de.seismograph.pulse.QuestionKind;
import de.seismograph.region.Land;
import de.seismograph.region.Neighbourhood;
import de.seismograph.shared.LocalizedText;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Judgements are published through the same door as answers. */
@QuarkusTest
class SummarisingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final Question STANCE = question("stance", QuestionKind.SINGLE, "yes", "no");
    private static final Question REACHED = question("reached", QuestionKind.MULTI, "youth", "health");

    @Inject
    Summarising summarising;

    @Inject
    Summaries summaries;

    private final Subject subject = new Subject("test", UUID.randomUUID().toString());

    private static Question question(String id, QuestionKind kind, String... options) {
        return new Question(
                id,
                "displacement",
                id,
                1,
                kind,
                Measures.LEVEL,
                Polarity.NEUTRAL,
                new LocalizedText(id, null),
                Stream.of(options)
                        .map(option -> new Option(option, new LocalizedText(option, null)))
                        .toList(),
                List.of());
    }

    @BeforeEach
    void aFrameOfThreeLaender() {
        aFrame().of(12, Land.BERLIN).of(12, Land.HAMBURG).of(9, Land.BREMEN).imported();
    }

    @Test
    void onlyGroupsOfTenAreShownAndOthersAreMissing() throws SQLException {
        publish(Audience.EVERYBODY, "04", "11", "02");

        Summary summary = summaries.of(subject).orElseThrow();
        assertThat(summary.edition()).isEqualTo(1);
        assertThat(summary.invited()).isEqualTo(33);
        assertThat(summary.publishedOn()).isEqualTo(TODAY);
        assertThat(summary.cells("stance", Dimension.LAND))
                .extracting(PublishedCell::code, PublishedCell::counts, PublishedCell::invited)
                .containsExactlyInAnyOrder(tuple("02", List.of(8.0, 4.0), 12), tuple("11", List.of(8.0, 4.0), 12));
        assertThat(summary.cell("stance", Dimension.NATIONAL, "").orElseThrow().counts())
                .containsExactly(22.0, 11.0);
    }

    @Test
    void ofAMultiChoiceEachOptionIsCounted() throws SQLException {
        publish(Audience.EVERYBODY, "11", "02");

        assertThat(summaries.of(subject).orElseThrow().cells("reached", Dimension.LAND))
                .filteredOn(cell -> cell.code().equals("11"))
                .extracting(PublishedCell::item, PublishedCell::topCategory, PublishedCell::counts)
                .containsExactlyInAnyOrder(tuple("youth", "youth", null), tuple("health", null, List.of(6.0, 6.0)));
    }

    @Test
    void whatOnesOwnLandIsAskedAboutIsTheNation() throws SQLException {
        publish(new Audience(Set.of(Land.BERLIN), Set.of(), Set.of(), Set.of()), "11");

        Summary summary = summaries.of(subject).orElseThrow();
        assertThat(summary.invited()).isEqualTo(12);
        assertThat(summary.cells("stance", Dimension.NATIONAL)).isNotEmpty();
        assertThat(summary.cells("stance", Dimension.LAND)).isEmpty();
    }

    @Test
    void anotherEditionTakesThePlaceOfTheOneBeforeAndIsNeverBrokenDown() throws SQLException {
        renew("11");
        renew("11", "02");

        Summary summary = summaries.of(subject).orElseThrow();
        assertThat(summary.edition()).isEqualTo(2);
        assertThat(summary.cells("stance", Dimension.LAND)).isEmpty();
        assertThat(summary.cell("stance", Dimension.NATIONAL, "").orElseThrow().counts())
                .containsExactly(16.0, 8.0);
    }

    @Test
    void ofFewThereIsAnEditionWithoutAnyCell() throws SQLException {
        publish(Audience.EVERYBODY, "04");

        assertThat(summaries.of(subject).orElseThrow().cells()).isEmpty();
        assertThat(summaries.of("test", List.of("none"))).isEmpty();
    }

    private void renew(String... laender) {
        QuarkusTransaction.requiringNew()
                .run(() -> summarising.renew(subject, List.of(STANCE), judged(laender), TODAY));
    }

    private void publish(Audience audience, String... laender) {
        QuarkusTransaction.requiringNew()
                .run(() -> summarising.publish(subject, audience, List.of(STANCE, REACHED), judged(laender), TODAY));
    }

    private static List<Judged> judged(String... laender) {
        List<String> wanted = List.of(laender);
        return Neighbourhood.open().stream()
                .filter(each -> wanted.contains(each.land().id()))
                .map(SummarisingTest::judged)
                .toList();
    }

    /** Every third says no; all have told the youth office, every second the health office too. */
    private static Judged judged(Neighbourhood neighbourhood) {
        int number = Integer.parseInt(neighbourhood.id().substring(3));
        return new Judged(
                neighbourhood,
                Map.of(
                        "stance",
                        number % 3 == 0 ? "no" : "yes",
                        "reached",
                        number % 2 == 0 ? "youth,health" : "youth"));
    }
}

package de.seismograph.release;

import de.seismograph.answer.SheetKey;
import de.seismograph.answer.Sheets;
import de.seismograph.invitation.FrameMember;
import de.seismograph.invitation.Invitations;
import de.seismograph.invitation.KeyRing;
import de.seismograph.pulse.Pulse;
import de.seismograph.pulse.PulseClosed;
import de.seismograph.pulse.Question;
import de.seismograph.pulse.QuestionKind;
import de.seismograph.shared.Problem;
import de.seismograph.topic.Topic;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Counts the answers of a pulse that has just closed and keeps what may be published. */
@ApplicationScoped
class Freezing {
    private static final Set<QuestionKind> NEVER_CROSSED =
            Set.of(QuestionKind.YES_NO, QuestionKind.SINGLE, QuestionKind.MULTI, QuestionKind.TEXT);

    private final Sheets sheets;
    private final Invitations invitations;
    private final KeyRing keys;
    private final Counting counting;
    private final Waves waves;
    private final ReleaseSettings settings;

    Freezing(
            Sheets sheets,
            Invitations invitations,
            KeyRing keys,
            Counting counting,
            Waves waves,
            ReleaseSettings settings) {
        this.sheets = sheets;
        this.invitations = invitations;
        this.keys = keys;
        this.counting = counting;
        this.waves = waves;
        this.settings = settings;
    }

    void freeze(@Observes @Priority(PulseClosed.FREEZE) PulseClosed closed) throws SQLException {
        Pulse pulse = closed.pulse();
        sheets.hold(pulse.id());
        List<FrameMember> members = invitations.members(pulse.id());
        Frame frame = new Frame(members.stream()
                .collect(Collectors.groupingBy(Freezing::attributes, Collectors.summingInt(member -> 1))));
        counting.stage(members, sheetKeys(pulse.id()));
        if (counting.strangers(Sheets.table(pulse.id())) > 0) {
            throw Problem.conflict(
                    "sheets-of-strangers",
                    "Some sheets belong to nobody who was invited. They are kept, and nothing has been counted; tell the developers.");
        }
        List<Tally> tallies = counting.count(Sheets.table(pulse.id()), pulse.questions());
        waves.hold(pulse.questions());
        IntStream.range(0, pulse.questions().size())
                .forEach(i -> keep(pulse, pulse.questions().get(i), frame, of(i, tallies)));
    }

    private void keep(Pulse pulse, Question question, Frame frame, List<Tally> tallies) {
        int number = waves.next(question);
        boolean crossed = number % settings.crossingEvery() == 0 && mayBeCrossed(question);
        Wave wave = new Wave(
                pulse.id(),
                question.indicator(),
                question.version(),
                question.id(),
                number,
                crossed,
                frame.size(),
                settings.minOneWay(),
                settings.minCrossing());
        Tabulation table = new Tabulation(question, frame, tallies);
        waves.keep(
                wave, table.cells(Attribute.limiting(pulse.audience()), crossed, wave.minOneWay(), wave.minCrossing()));
    }

    private static boolean mayBeCrossed(Question question) {
        return !NEVER_CROSSED.contains(question.kind())
                && !Topic.<Topic>findById(question.topic()).isSensitive();
    }

    private SheetKey sheetKeys(String pulse) throws SQLException {
        return new SheetKey(
                keys.find(pulse)
                        .orElseThrow(
                                () -> Problem.conflict(
                                        "key-lost",
                                        "The key of this pulse is missing in the key folder. Its sheets are kept; restore the key to close.")));
    }

    private static List<Tally> of(int question, List<Tally> tallies) {
        return tallies.stream().filter(tally -> tally.question() == question).toList();
    }

    static Attributes attributes(FrameMember member) {
        return new Attributes(member.land(), member.phase(), member.size(), member.carrier());
    }
}

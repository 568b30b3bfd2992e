package de.seismograph.answer;

import de.seismograph.invitation.Invitation;
import de.seismograph.invitation.Invited;
import de.seismograph.invitation.PulseKey;
import de.seismograph.invitation.Sparing;
import de.seismograph.key.KeyRing;
import de.seismograph.pulse.Pulse;
import de.seismograph.pulse.PulseClosed;
import de.seismograph.pulse.PulseState;
import de.seismograph.shared.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Answering an open pulse: reading, saving and withdrawing one's own sheet. */
@ApplicationScoped
public class Answering {
    private final Sheets sheets;
    private final KeyRing keys;
    private final Sparing sparing;
    private final Map<String, Paper> papers = new ConcurrentHashMap<>();

    Answering(Sheets sheets, KeyRing keys, Sparing sparing) {
        this.sheets = sheets;
        this.keys = keys;
        this.sparing = sparing;
    }

    /** What was saved: how often the sheet has changed, and how many questions it answers. */
    public record Receipt(int revision, int answered, Instant closesAt) {}

    /**
     * Saves a sheet durably before it returns; saving the same again changes nothing.
     *
     * @throws de.seismograph.shared.Problem 400 if the answers do not fit the questions, 409 after the close
     */
    public Receipt save(Invitation invitation, SheetEntry entry, Instant now) throws SQLException {
        Paper paper = paper(invitation.pulse(), now);
        Codes codes = Codes.of(entry.answers(), paper.questions());
        OwnSheet own = own(invitation, now);
        int revision = sheets.save(paper.pulse(), own.key(), own.hidden(codes, paper.questions()));
        sparing.answered(invitation);
        return new Receipt(revision, codes.answered(), paper.closesAt());
    }

    /** One's own sheet on the paper of its pulse, if there is one. */
    Optional<Sheets.Sheet> find(Invitation invitation, Paper paper, Instant now) throws SQLException {
        OwnSheet own = own(invitation, now);
        return sheets.find(paper.pulse(), own.key())
                .map(sheet -> new Sheets.Sheet(own.readable(sheet.codes(), paper.questions()), sheet.revision()));
    }

    void withdraw(Invitation invitation, Instant now) throws SQLException {
        Paper paper = paper(invitation.pulse(), now);
        sheets.withdraw(paper.pulse(), own(invitation, now).key());
        sparing.withdrawn(invitation);
    }

    /** The open pulse; from its closing time on there is none, even before the close has been carried out. */
    Paper paper(String pulse, Instant now) {
        Paper paper = papers.computeIfAbsent(pulse, Answering::read);
        if (!now.isBefore(paper.closesAt())) {
            throw paper.cutShort() ? Invited.cutShort() : Invited.closed();
        }
        return paper;
    }

    private static Paper read(String id) {
        Pulse pulse = QuarkusTransaction.requiringNew().call(() -> Pulse.get(id));
        if (pulse.state() != PulseState.OPEN) {
            throw Invited.closed();
        }
        return Paper.of(pulse);
    }

    private OwnSheet own(Invitation invitation, Instant now) throws SQLException {
        String pulse = invitation.pulse();
        return OwnSheet.of(invitation, keys.find(PulseKey.of(pulse)).orElseThrow(() -> withoutKey(pulse, now)));
    }

    /** The close destroys the key; before it the key can only be lost, which ends the answering after a while. */
    private Problem withoutKey(String pulse, Instant now) {
        papers.remove(pulse);
        paper(pulse, now);
        return Problem.unavailable(
                "key-lost", "Answers cannot be taken: the key of this pulse is missing here. Tell the operator.");
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) PulseClosed closed) {
        papers.remove(closed.pulse().id());
    }
}

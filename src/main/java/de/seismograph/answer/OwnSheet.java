package de.seismograph.answer;

import de.seismograph.invitation.Invitation;
import de.seismograph.pulse.Question;
import java.util.List;

/** Where the sheet of one invitation is found, and how its free texts are hidden and read; made from the key of the pulse. */
record OwnSheet(byte[] pulseKey, byte[] key) {
    static OwnSheet of(Invitation invitation, byte[] pulseKey) {
        return new OwnSheet(pulseKey, new SheetKey(pulseKey).of(invitation));
    }

    Codes hidden(Codes codes, List<Question> questions) {
        return codes.withTexts(questions, (question, text) -> new TextSeal(pulseKey).seal(key, question, text));
    }

    Codes readable(Codes codes, List<Question> questions) {
        return codes.withTexts(questions, (question, stored) -> new TextSeal(pulseKey).open(key, question, stored));
    }
}

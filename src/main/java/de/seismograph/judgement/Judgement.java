package de.seismograph.judgement;

import de.seismograph.invitation.Participant;
import java.util.Map;

/**
 * What somebody has said of a subject.
 *
 * @param answers codes by the id of the question
 * @param fresh whether nobody has counted it, or one before it by the same person, so far
 */
public record Judgement(Participant participant, Map<String, String> answers, boolean fresh) {
    public Judgement {
        answers = Map.copyOf(answers);
    }

    @Override
    public String toString() {
        return "a judgement";
    }
}

package de.seismograph.judgement;

import de.seismograph.invitation.Participant;
import java.util.Map;

/**
 * What somebody has said of a subject.
 *
 * @param answers codes by the id of the question
 */
public record Judgement(Participant participant, Map<String, String> answers) {
    public Judgement {
        answers = Map.copyOf(answers);
    }

    @Override
    public String toString() {
        return "a judgement";
    }
}

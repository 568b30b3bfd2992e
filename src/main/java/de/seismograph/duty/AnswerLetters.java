package de.seismograph.duty;

import de.seismograph.mail.Correspondence;
import de.seismograph.mail.Letter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Letters to those concerned with what was answered. */
@ApplicationScoped
class AnswerLetters implements Correspondence {
    static final String KIND = "duty-answer";

    private final ConcernedLetters letters;

    AnswerLetters(ConcernedLetters letters) {
        this.letters = letters;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public Optional<Letter> write(String subject, String addressee) {
        return letters.answer(Duty.get(subject), addressee);
    }
}

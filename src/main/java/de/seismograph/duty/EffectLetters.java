package de.seismograph.duty;

import de.seismograph.mail.Correspondence;
import de.seismograph.mail.Letter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Letters to those concerned that ask whether it has helped. */
@ApplicationScoped
class EffectLetters implements Correspondence {
    static final String KIND = "duty-effect";

    private final ConcernedLetters letters;

    EffectLetters(ConcernedLetters letters) {
        this.letters = letters;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public Optional<Letter> write(String subject, String addressee) {
        return letters.effect(Duty.get(subject), addressee);
    }
}

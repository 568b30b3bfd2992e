package de.seismograph.release;

import static org.assertj.core.api.Assertions.assertThat;

import de.seismograph.pulse.QuestionKind;
import de.seismograph.pulse.Terms;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Somebody who knows the whole frame, who took part and every figure that was ever published guesses the answers hardly better than
 * by what most have said. The exact attacker is a simulation of its own, since it takes minutes.
 */
class LinearAttackTest {
    private static final int WAVES = 8;

    @ParameterizedTest
    @CsvSource({"FIVE_POINT, 10", "YES_NO, 15"})
    void twoYearsOfReleasesTellLittleOfAnybody(QuestionKind kind, double points) {
        List<Guesses> guesses = DoubleStream.of(.30, .45, .60)
                .mapToObj(rate -> {
                    Random chance = new Random((long) (1000 * rate));
                    List<Attributes> frame = SyntheticFrame.of(chance);
                    return guesses(frame, kind, rate, new Terms(10, 20, 5, 4, 2, 4), chance);
                })
                .toList();

        double gain = guesses.stream()
                .mapToDouble(guess -> guess.accuracy() - guess.mode())
                .average()
                .orElseThrow();
        assertThat(gain).as(guesses.toString()).isLessThanOrEqualTo(points);
    }

    @Test
    void theAttackFindsAnswersThatNothingProtects() {
        Random chance = new Random(1);
        List<Attributes> frame = SyntheticFrame.scattered(60, chance);
        Guesses guesses = guesses(frame, QuestionKind.FIVE_POINT, .60, new Terms(1, 1, 1, 1, 0, 4), chance);

        assertThat(guesses.accuracy()).isGreaterThan(guesses.mode() + 30);
    }

    private static Guesses guesses(List<Attributes> frame, QuestionKind kind, double rate, Terms terms, Random chance) {
        ReleasedSeries series = new ReleasedSeries(frame, kind, terms, chance);
        SyntheticAnswers answers = new SyntheticAnswers(frame, kind, rate, SyntheticAnswers.SAME, chance);
        for (int wave = 0; wave < WAVES; wave++) {
            series.released(answers.wave());
        }
        return LinearAttack.on(series, answers.kept());
    }
}

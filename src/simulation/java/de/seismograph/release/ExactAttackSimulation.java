package de.seismograph.release;

import static de.seismograph.release.SyntheticAnswers.SAME;
import static org.assertj.core.api.Assertions.assertThat;

import de.seismograph.pulse.QuestionKind;
import de.seismograph.pulse.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/**
 * Prints how well somebody guesses who knows the whole frame, who took part and every figure ever published, and makes the best of
 * it: in each of 30 made-up countries, a third of which answers with 30, 45 and 60 of 100.
 */
class ExactAttackSimulation {
    private static final int FIRST_SEED = 101;
    private static final int COUNTRIES = 30;
    private static final double[] RATES = {.30, .45, .60};
    private static final Terms TERMS = new Terms(10, 20, 5, 4, 2, 4);
    private static final int BURN_IN = 1000;
    private static final int SWEEPS = 5000;

    @Test
    void afterOneSurvey() {
        List<Guesses> guesses = guesses(QuestionKind.FIVE_POINT, 1, SAME);

        assertThat(gain(guesses)).isLessThanOrEqualTo(10);
        assertThat(mean(guesses, Guesses::certain)).isLessThanOrEqualTo(1);
    }

    @Test
    void afterTwoYears() {
        List<Guesses> guesses = guesses(QuestionKind.FIVE_POINT, 8, SAME);

        assertThat(gain(guesses)).isLessThanOrEqualTo(10);
        assertThat(mean(guesses, Guesses::certain)).isLessThanOrEqualTo(1);
    }

    /** The more people stick to what they say, the more waves tell of the same: more than here, and the terms no longer do. */
    @Test
    void afterTwoYearsOfPeopleWhoHardlyChangeTheirMinds() {
        List<Guesses> guesses = guesses(QuestionKind.FIVE_POINT, 8, .89);

        assertThat(gain(guesses)).isLessThanOrEqualTo(10);
        assertThat(mean(guesses, Guesses::certain)).isLessThanOrEqualTo(2);
    }

    @Test
    void afterTwoYearsOfYesAndNo() {
        assertThat(gain(guesses(QuestionKind.YES_NO, 8, SAME))).isLessThanOrEqualTo(15);
    }

    /** Sixty people of whom hardly two are known to be alike, and counts as they are: nearly everybody is found. */
    @Test
    void theAttackFindsAnswersThatNothingProtects() {
        Random chance = new Random(1);
        List<Attributes> frame = SyntheticFrame.scattered(60, chance);
        ReleasedSeries series =
                new ReleasedSeries(frame, QuestionKind.FIVE_POINT, new Terms(1, 1, 1, 1, 0, 4), chance);

        Guesses guesses = guesses(series, new SyntheticAnswers(frame, QuestionKind.FIVE_POINT, .6, SAME, chance), 8, chance);

        System.out.printf("unprotected: %s%n", guesses);
        assertThat(guesses.accuracy()).isGreaterThan(85);
    }

    private static List<Guesses> guesses(QuestionKind kind, int waves, double same) {
        List<Guesses> all = new ArrayList<>();
        for (int seed = FIRST_SEED; seed < FIRST_SEED + COUNTRIES; seed++) {
            Random chance = new Random(seed);
            List<Attributes> frame = SyntheticFrame.of(chance);
            SyntheticAnswers answers = new SyntheticAnswers(frame, kind, RATES[seed % RATES.length], same, chance);
            all.add(guesses(new ReleasedSeries(frame, kind, TERMS, chance), answers, waves, chance));
        }
        System.out.printf(
                "%s, %d waves, %.0f of 100 answer as before: %.1f right (%.1f by the national figure), above 0.9: %.2f a wave, at most %d%n",
                kind,
                waves,
                100 * same,
                mean(all, Guesses::accuracy),
                mean(all, Guesses::mode),
                mean(all, Guesses::certain),
                all.stream().mapToInt(Guesses::most).max().orElseThrow());
        return all;
    }

    private static Guesses guesses(ReleasedSeries series, SyntheticAnswers answers, int waves, Random chance) {
        for (int wave = 0; wave < waves; wave++) {
            series.released(answers.wave());
        }
        return Guesses.of(series, GibbsAttack.on(series, answers.kept(), BURN_IN, SWEEPS, chance));
    }

    private static double gain(List<Guesses> guesses) {
        return mean(guesses, guess -> guess.accuracy() - guess.mode());
    }

    private static double mean(List<Guesses> guesses, ToDoubleFunction<Guesses> figure) {
        return guesses.stream().mapToDouble(figure).average().orElseThrow();
    }
}

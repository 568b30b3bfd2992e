package de.seismograph.release;

import static de.seismograph.release.SyntheticAnswers.SILENT;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The exact attacker: a Gibbs sampler (Geman and Geman 1984) over everybody's answers in all waves, given all published counts,
 * for somebody who knows the frame, who took part, the law of the noise, and how seldom people change their minds.
 */
final class GibbsAttack {
    private final ReleasedSeries series;
    private final List<Person> people;

    private GibbsAttack(ReleasedSeries series, double kept, Random chance) {
        this.series = series;
        Likelihoods likelihoods = new Likelihoods(series);
        this.people = IntStream.range(0, series.waves().get(0).length)
                .filter(one -> series.waves().stream().anyMatch(wave -> wave[one] != SILENT))
                .mapToObj(one -> new Person(one, series, likelihoods, kept, chance))
                .toList();
    }

    /**
     * The probability of each answer by wave, person and category.
     *
     * @param kept the part that does not think anew from wave to wave
     * @param burnIn sweeps over all people that are not counted
     * @param sweeps that are
     */
    static double[][][] on(ReleasedSeries series, double kept, int burnIn, int sweeps, Random chance) {
        GibbsAttack attack = new GibbsAttack(series, kept, chance);
        for (int sweep = 0; sweep < burnIn; sweep++) {
            attack.people.forEach(Person::guessAnew);
        }
        double[][][] probabilities =
                new double[series.waves().size()][series.waves().get(0).length][series.categories()];
        for (int sweep = 0; sweep < sweeps; sweep++) {
            for (Person person : attack.people) {
                person.guessAnew();
                person.addTo(probabilities, sweeps);
            }
        }
        return probabilities;
    }
}

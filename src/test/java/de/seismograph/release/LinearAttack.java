package de.seismograph.release;

import java.util.ArrayList;
import java.util.List;

/**
 * The best linear prediction of everybody's answers from all published counts (the conditional mean of a Gaussian law with the
 * same means and covariances), for somebody who knows the frame, who took part, the variance of the noise, and how seldom people
 * change their minds. Each category is predicted for itself.
 */
final class LinearAttack {
    /** So that the equations can be solved where there is none. */
    private static final double LEAST_NOISE = 1e-3;

    /** In which figure a person counts, and with which weight. */
    private record Place(int figure, int wave, double weight) {}

    private final ReleasedSeries series;
    private final double kept;
    private final int people;
    private final List<Evidence> figures;
    private final List<List<Place>> places = new ArrayList<>();

    private LinearAttack(ReleasedSeries series, double kept) {
        this.series = series;
        this.kept = kept;
        this.people = series.waves().get(0).length;
        this.figures =
                series.evidence().stream().filter(seen -> seen.counts() != null).toList();
        for (int one = 0; one < people; one++) {
            places.add(new ArrayList<>());
        }
        for (int figure = 0; figure < figures.size(); figure++) {
            Evidence seen = figures.get(figure);
            for (int i = 0; i < seen.people().length; i++) {
                places.get(seen.people()[i]).add(new Place(figure, seen.wave(), seen.weights()[i]));
            }
        }
    }

    /** @param kept the part that does not think anew from wave to wave */
    static Guesses on(ReleasedSeries series, double kept) {
        LinearAttack attack = new LinearAttack(series, kept);
        double[][][] predicted = new double[series.waves().size()][attack.people][series.categories()];
        double[][] covariance = attack.covariance();
        double[] usual = Guesses.usual(series);
        for (int category = 0; category < usual.length; category++) {
            attack.predict(category, usual[category], covariance, predicted);
        }
        return Guesses.of(series, predicted);
    }

    /** Of the true counts of one category, for a variance of one of each answer. */
    private double[][] covariance() {
        double[][] covariance = new double[figures.size()][figures.size()];
        for (List<Place> ofOne : places) {
            for (Place a : ofOne) {
                for (Place b : ofOne) {
                    covariance[a.figure()][b.figure()] += a.weight() * b.weight() * correlation(a.wave(), b.wave());
                }
            }
        }
        return covariance;
    }

    private double correlation(int wave, int other) {
        return Math.pow(kept, Math.abs(wave - other));
    }

    private void predict(int category, double usual, double[][] covariance, double[][][] predicted) {
        double variance = usual * (1 - usual);
        double noise = Math.max(LEAST_NOISE, series.noise().perturbation().variance());
        double[][] observed = new double[figures.size()][figures.size()];
        double[] surprise = new double[figures.size()];
        for (int i = 0; i < surprise.length; i++) {
            surprise[i] =
                    figures.get(i).counts()[category] - usual * figures.get(i).total();
            for (int j = 0; j < surprise.length; j++) {
                observed[i][j] = variance * covariance[i][j] + (i == j ? noise : 0);
            }
        }
        double[] solved = Cholesky.solve(observed, surprise);
        for (int wave = 0; wave < predicted.length; wave++) {
            for (int one = 0; one < people; one++) {
                double moved = 0;
                for (Place place : places.get(one)) {
                    moved += correlation(wave, place.wave()) * place.weight() * solved[place.figure()];
                }
                predicted[wave][one][category] = usual + variance * moved;
            }
        }
    }
}

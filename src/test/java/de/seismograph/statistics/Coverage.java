package de.seismograph.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** How often an interval holds the truth about the whole frame, over many surveys with noise. */
final class Coverage {

    private static final int ENOUGH = 30;

    private final Country country = new Country(1);
    private final Hits nationalBalance = new Hits();
    private final Hits nationalShare = new Hits();
    private final Hits cellBalance = new Hits();
    private final Hits cellShare = new Hits();

    /** @param rate the part of the frame that answers */
    static Coverage of(double rate, int surveys, long seed) {
        Coverage coverage = new Coverage();
        SplittableRandom chance = new SplittableRandom(seed);
        for (int survey = 0; survey < surveys; survey++) {
            coverage.survey(rate, chance);
        }
        return coverage;
    }

    private void survey(double rate, SplittableRandom chance) {
        int[] opinions = new Opinions(country, chance).wave(20 * chance.nextGaussian());
        boolean[] answered = new Turnout(country, rate, chance).wave();
        Publication publication = new Publication(country, chance);
        boolean[] everybody = new boolean[opinions.length];
        Arrays.fill(everybody, true);

        Distribution whole = Publication.cells(country.laender(), opinions, everybody).values().stream()
                .map(Stratum::answers)
                .reduce(Distribution::plus)
                .orElseThrow();
        count(publication.nation(opinions, answered), whole, nationalBalance, nationalShare);
        for (List<String> codes : List.of(country.laender(), country.sizes())) {
            Map<String, Stratum> truth = Publication.cells(codes, opinions, everybody);
            publication.published(Publication.cells(codes, opinions, answered)).forEach((code, cell) -> {
                if (cell.n() >= ENOUGH) {
                    count(
                            StratifiedSample.cell(cell, Publication.NOISE.variance())
                                    .orElseThrow(),
                            truth.get(code).answers(),
                            cellBalance,
                            cellShare);
                }
            });
        }
    }

    private static void count(StratifiedSample sample, Distribution truth, Hits balance, Hits share) {
        balance.add(
                sample.balance(Scores.FIVE_POINT),
                100 * truth.mean(Scores.FIVE_POINT).orElseThrow());
        for (int category = 0; category < truth.categories(); category++) {
            share.add(sample.share(category), 100 * truth.share(category).orElseThrow());
        }
    }

    /** In percent: of the national balance, the national shares, the balances and the shares of cells. */
    List<Double> percentages() {
        List<Double> percentages = new ArrayList<>();
        for (Hits hits : List.of(nationalBalance, nationalShare, cellBalance, cellShare)) {
            percentages.add(100.0 * hits.hits / hits.trials);
        }
        return percentages;
    }

    private static final class Hits {
        private int hits;
        private int trials;

        void add(Estimate estimate, double truth) {
            trials++;
            if (estimate.low() <= truth && truth <= estimate.high()) {
                hits++;
            }
        }
    }
}

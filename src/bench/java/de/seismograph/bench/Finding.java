package de.seismograph.bench;

import java.util.List;

/**
 * One line of the result: what every round found, beside what is demanded.
 *
 * @param rounds one figure for each round
 * @param must the bound that must be kept, {@code NaN} if there is none
 * @param aim the bound that is wished for
 * @param more whether more is better
 */
record Finding(String what, int clients, List<Double> rounds, double must, double aim, boolean more) {
    static Finding atLeast(String what, int clients, List<Double> rounds, double must, double aim) {
        return new Finding(what, clients, rounds, must, aim, true);
    }

    static Finding atMost(String what, int clients, List<Double> rounds, double must, double aim) {
        return new Finding(what, clients, rounds, must, aim, false);
    }

    static Finding known(String what, int clients, List<Double> rounds) {
        return new Finding(what, clients, rounds, Double.NaN, Double.NaN, false);
    }

    double median() {
        List<Double> sorted = rounds.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    String verdict() {
        if (Double.isNaN(must)) {
            return "";
        }
        return keeps(aim) ? "aim reached" : keeps(must) ? "must kept" : "MISSED";
    }

    private boolean keeps(double bound) {
        return more ? median() >= bound : median() <= bound;
    }
}

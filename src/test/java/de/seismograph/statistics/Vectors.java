package de.seismograph.statistics;

import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import org.assertj.core.data.Offset;

/** The binding examples, checked against R survey 4.1.1 and statsmodels 0.15. */
final class Vectors {

    static final Offset<Double> PRECISELY = within(1e-6);
    static final Offset<Double> EXACTLY = within(1e-9);

    static final Stratum TV1 = stratum(1000, 45, 90, 105, 42, 18);
    static final Stratum TV1B = stratum(42, 3, 7, 6, 3, 1);
    static final Stratum NORDRHEIN_WESTFALEN = stratum(400, 20, 40, 50, 20, 10);
    static final Stratum BERLIN = stratum(150, 10, 12, 18, 15, 5);
    static final Stratum SACHSEN = stratum(90, 2, 8, 14, 10, 6);
    static final List<Stratum> TV2 = List.of(NORDRHEIN_WESTFALEN, BERLIN, SACHSEN);
    static final int TV2_FRAME = 640;

    private Vectors() {}

    static Comparator<Double> closely() {
        return (one, other) -> Math.abs(one - other) <= 1e-6 ? 0 : Double.compare(one, other);
    }

    static Stratum stratum(int frame, double... counts) {
        return new Stratum(frame, Distribution.of(counts));
    }

    static StratifiedSample cell(int frame, double... counts) {
        return cell(stratum(frame, counts));
    }

    static StratifiedSample cell(Stratum stratum) {
        return StratifiedSample.cell(stratum).orElseThrow();
    }

    static StratifiedSample nationally(List<Stratum> strata) {
        return StratifiedSample.of(strata).orElseThrow();
    }
}

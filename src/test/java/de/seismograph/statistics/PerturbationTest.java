package de.seismograph.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PerturbationTest {

    @Test
    void theTableInUseIsThePublishedOne() {
        assertTable(
                new Perturbation(2, 4),
                List.of(
                        new double[] {.537857, .747100, .848617, .910040, .956387, 1},
                        new double[] {.159149, .398863, .654471, .847425, .950540, .989552, 1},
                        new double[] {.034766, .145480, .366167, .641516, .856556, .961675, .993840, 1},
                        new double[] {.005449, .036000, .140677, .359825, .640175, .859323, .964000, .994551, 1}));
    }

    @Test
    void theSmallerTableIsThePublishedOne() {
        assertTable(
                new Perturbation(1, 3),
                List.of(
                        new double[] {.381433, .720934, .913833, .983800, 1},
                        new double[] {.060277, .307508, .699007, .938357, .994852, 1},
                        new double[] {.004508, .058855, .300893, .699107, .941145, .995492, 1}));
    }

    @ParameterizedTest
    @CsvSource({"0.0001, 1", "0.99, 1", "0.01, 4", "3.99999, 4", "1.5, 2", "5, 10", "9.9, 10", "0.0000001, 2"})
    void everyRowHasMeanZeroAndTheVariance(double variance, int greatestChange) {
        for (PerturbationRow row :
                new Perturbation(variance, greatestChange).table().rows()) {
            double mean = 0;
            double square = 0;
            double before = 0;
            for (int i = 0; i < row.cumulative().size(); i++) {
                double probability = row.cumulative().get(i) - before;
                before = row.cumulative().get(i);
                mean += probability * (i - row.row());
                square += probability * (i - row.row()) * (i - row.row());
            }
            assertThat(mean).isCloseTo(0, within(1e-9));
            assertThat(square).isCloseTo(variance, within(1e-9));
        }
    }

    @Test
    void aChanceIsMetByTheFirstProbabilityAboveIt() {
        PerturbationRow row = new PerturbationRow(1, List.of(0.25, 0.5, 0.5, 1.0));

        assertThat(row.change(0)).isEqualTo(-1);
        assertThat(row.change(0.25)).isZero();
        assertThat(row.change(0.5)).isEqualTo(2);
        assertThat(row.change(Math.nextDown(1))).isEqualTo(2);
    }

    @Test
    void withoutNoiseNothingChanges() {
        assertThat(Perturbation.NONE.table().change(7, 0.999)).isZero();
        assertThat(new Perturbation(0, 4).table().rows()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1, 4", "4, 4", "5, 4", "1, 1", "0.1, 0", "0, -1", "NaN, 4", "Infinity, 4"})
    void aVarianceOutOfReachIsRefused(double variance, int greatestChange) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Perturbation(variance, greatestChange));
    }

    @Test
    void probabilitiesAscendToOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PerturbationRow(1, List.of(0.5, 0.4, 1.0)));
        assertThatIllegalArgumentException().isThrownBy(() -> new PerturbationRow(1, List.of(0.5, 0.9)));
        assertThatIllegalArgumentException().isThrownBy(() -> new PerturbationTable(new Perturbation(2, 4), List.of()));
    }

    private static void assertTable(Perturbation perturbation, List<double[]> expected) {
        List<PerturbationRow> rows = perturbation.table().rows();
        assertThat(rows).hasSameSizeAs(expected);
        for (int row = 0; row < expected.size(); row++) {
            assertThat(rows.get(row).cumulative().stream()
                            .mapToDouble(Double::doubleValue)
                            .toArray())
                    .containsExactly(expected.get(row), within(1e-6));
        }
    }
}

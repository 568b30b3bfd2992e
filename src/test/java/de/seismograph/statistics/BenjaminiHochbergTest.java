package de.seismograph.statistics;

import static de.seismograph.statistics.Vectors.PRECISELY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BenjaminiHochbergTest {

    private static final List<Double> P = List.of(.0005, .004, .011, .02, .03, .25, .4, .5, .6, .8, .9);
    private static final List<Double> ADJUSTED =
            List.of(.0055, .022, .040333, .055, .066, .458333, .628571, .6875, .733333, .88, .9);

    @Test
    void theFirstFiveAreRejected() {
        BenjaminiHochberg adjustment = BenjaminiHochberg.of(P);

        assertThat(IntStream.range(0, P.size()).filter(test -> adjustment.rejects(test, .10)))
                .containsExactly(0, 1, 2, 3, 4);
        assertThat(adjustment.adjusted())
                .usingComparatorForType(Vectors.closely(), Double.class)
                .containsExactlyElementsOf(ADJUSTED);
    }

    @Test
    void theOrderOfTestsDoesNotMatter() {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, P.size()).boxed().toList());
        Collections.shuffle(order, new Random(5));
        BenjaminiHochberg adjustment =
                BenjaminiHochberg.of(order.stream().map(P::get).toList());

        for (int test = 0; test < order.size(); test++) {
            assertThat(adjustment.adjusted().get(test)).isCloseTo(ADJUSTED.get(order.get(test)), PRECISELY);
        }
    }

    @Test
    void oneTestIsItsOwnFamilyAndNoneRejectsNothing() {
        assertThat(BenjaminiHochberg.of(List.of(.05)).rejects(0, .05)).isTrue();
        assertThat(BenjaminiHochberg.of(List.of()).adjusted()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> BenjaminiHochberg.of(List.of(1.1)));
        assertThatIllegalArgumentException().isThrownBy(() -> BenjaminiHochberg.of(List.of(Double.NaN)));
    }
}

package de.seismograph.trend;

import static org.assertj.core.api.Assertions.assertThat;

import de.seismograph.pulse.Audience;
import de.seismograph.region.Land;
import de.seismograph.region.Phase;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlaceTest {
    private static final Selection.Cell CROSSING = new Selection.Cell("DE", "implementation", "metropolis", null);
    private static final Audience TWO_LAENDER =
            new Audience(Set.of(Land.BERLIN, Land.SAXONY), Set.of(), Set.of(), Set.of());
    private static final Audience ONE_PHASE = new Audience(Set.of(), Set.of(Phase.IMPLEMENTATION), Set.of(), Set.of());

    @Test
    void thePartsOfACrossingStandTogether() {
        assertThat(Place.of(CROSSING, Audience.EVERYBODY).de())
                .isEqualTo("bundesweit, Umsetzung × Metropole (ab 500.000)");
    }

    @Test
    void aLandIsCalledByItsName() {
        Selection.Cell saxony = new Selection.Cell("14", null, null, null);

        assertThat(Place.of(saxony, Audience.EVERYBODY).de()).isEqualTo("Sachsen");
        assertThat(Place.of(saxony, TWO_LAENDER).de()).isEqualTo("Sachsen");
    }

    @Test
    void whatOnlySomeAreAskedIsNotNationwide() {
        assertThat(Place.of(Selection.Cell.NATIONAL, TWO_LAENDER).de()).isEqualTo("nur Berlin, Sachsen");
        assertThat(Place.of(Selection.Cell.NATIONAL, TWO_LAENDER).in("en")).isEqualTo("only Berlin, Saxony");
        assertThat(Place.of(CROSSING, TWO_LAENDER).de())
                .isEqualTo("nur Berlin, Sachsen, Umsetzung × Metropole (ab 500.000)");
        assertThat(Place.of(CROSSING, ONE_PHASE).de()).isEqualTo("bundesweit, Umsetzung × Metropole (ab 500.000)");
    }
}

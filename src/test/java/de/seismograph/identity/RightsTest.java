package de.seismograph.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.seismograph.shared.Problem;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RightsTest {
    @Test
    void nameALandExactlyWithTheRoleLand() {
        assertThat(Rights.asked(Set.of(Role.LAND, Role.EDITOR), "05").land()).isEqualTo("05");
        assertThat(Rights.asked(Set.of(Role.EDITOR), null).land()).isNull();
        assertThatThrownBy(() -> Rights.asked(Set.of(Role.LAND), null)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> Rights.asked(Set.of(Role.EDITOR), "05")).isInstanceOf(Problem.class);
    }
}

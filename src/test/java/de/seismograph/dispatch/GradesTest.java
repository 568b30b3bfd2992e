package de.seismograph.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradesTest {
    @ParameterizedTest
    @CsvSource({
        "1, 0, 0, 0, 0, 1, 1",
        "0, 0, 3, 2, 0, 3, 3.4",
        "0, 2, 0, 0, 2, 3.5, 3.5",
        "5, 5, 0, 0, 0, 1.5, 1.5",
        "1, 1, 1, 1, 1, 3, 3",
        "0.1, 0.2, 0, 0, 0.3, 3.5, 3.3333333333333335"
    })
    void theGradeInTheMiddleAndTheMean(
            double one, double two, double three, double four, double five, double median, double mean) {
        Grades grades = new Grades(List.of(one, two, three, four, five));

        assertThat(grades.median()).hasValue(median);
        assertThat(grades.mean().orElseThrow()).isCloseTo(mean, offset(1e-9));
    }

    @Test
    void ofNobodyThereIsNeither() {
        assertThat(Grades.NONE.median()).isEmpty();
        assertThat(Grades.NONE.mean()).isEmpty();
    }

    @Test
    void severalAreAddedUp() {
        assertThat(Grades.all(2, 10).plus(Grades.all(5, 11)).median()).hasValue(5);
        assertThat(Grades.NONE.plus(Grades.all(4, 7)).number()).isEqualTo(7);
    }

    @Test
    void anythingElseIsNoGrades() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Grades(List.of(1.0, 2.0)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Grades(List.of(1.0, 2.0, -1.0, 0.0, 0.0)));
    }
}

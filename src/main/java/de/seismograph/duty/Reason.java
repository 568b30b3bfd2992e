package de.seismograph.duty;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.seismograph.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Why an answer is owed, in a sentence.
 *
 * @param pulse whose release shows it; none where it is no release that does
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Reason(@Nullable String pulse, LocalizedText text) {
    boolean isOf(String other) {
        return other.equals(pulse);
    }
}

package de.seismograph.trend;

import de.seismograph.shared.LocalizedText;
import java.util.List;

/**
 * A topic in which a release shows a tremor or a quake.
 *
 * @param quake whether one of them is a quake
 * @param reasons each of them in a sentence with its numbers, the nation first
 */
public record ShakenTopic(String topic, boolean quake, List<LocalizedText> reasons) {
    public ShakenTopic {
        reasons = List.copyOf(reasons);
    }
}

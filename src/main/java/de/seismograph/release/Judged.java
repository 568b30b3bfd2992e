package de.seismograph.release;

import de.seismograph.region.Neighbourhood;
import java.util.Map;

/**
 * What a neighbourhood has answered to the questions of a summary.
 *
 * @param neighbourhood its attributes say in which cells it counts
 * @param answers codes by the id of the question; of a multi choice the options with commas between them
 */
public record Judged(Neighbourhood neighbourhood, Map<String, String> answers) {
    public Judged {
        answers = Map.copyOf(answers);
    }
}

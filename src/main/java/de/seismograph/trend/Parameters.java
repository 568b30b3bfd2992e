package de.seismograph.trend;

import de.seismograph.shared.Problem;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Query parameters that nobody reads must not look as if they had been obeyed. */
final class Parameters {
    private Parameters() {}

    /** @throws Problem 400 for a parameter that there is none of, or that is given twice */
    static void demandKnown(Map<String, List<String>> given, Set<String> names) {
        given.forEach((name, values) -> {
            if (!names.contains(name)) {
                throw Problem.invalidParameter(
                        name, "There is no parameter " + name + "; there are " + String.join(", ", names) + ".");
            }
            if (values.size() > 1) {
                throw Problem.invalidParameter(
                        name, "This parameter is given twice; several codes are separated by commas.");
            }
        });
    }
}

package de.seismograph.shared;

import java.util.Map;

/**
 * Something was changed on purpose. Fired inside the transaction that changes it, so that change and record are kept together or
 * not at all. Carries no answer, no token and nothing of who has answered.
 *
 * @param action what was done, as noun and verb such as {@code pulse.opened}
 * @param subject id of what it was done to
 * @param details what else is worth keeping, as short texts or numbers
 */
public record Changed(String action, String subject, Map<String, Object> details) {
    public Changed {
        details = Map.copyOf(details);
    }

    public Changed(String action, String subject) {
        this(action, subject, Map.of());
    }
}

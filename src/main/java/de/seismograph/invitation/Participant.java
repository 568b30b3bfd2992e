package de.seismograph.invitation;

import java.util.UUID;

/**
 * A neighbourhood manager, as other rooms know one.
 *
 * @param id the name of the manager's session
 * @param neighbourhood id of the neighbourhood the manager answers for
 * @param present whether the manager is on the roster; otherwise gone, and remembered for a while
 */
public record Participant(
        UUID id, String neighbourhood, String email, String name, Language language, boolean present) {
    static Participant of(Manager manager) {
        return new Participant(
                manager.id(),
                manager.neighbourhood(),
                manager.email(),
                manager.name(),
                manager.language(),
                manager.closedAt().isEmpty());
    }

    @Override
    public String toString() {
        return "a participant";
    }
}

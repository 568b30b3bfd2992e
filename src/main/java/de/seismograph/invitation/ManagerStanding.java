package de.seismograph.invitation;

import de.seismograph.identity.Standing;
import jakarta.inject.Singleton;
import java.util.UUID;

/** A manager's session ends when the manager leaves the roster or stands there with another address. */
@Singleton
class ManagerStanding implements Standing {
    static final String KIND = "manager";

    private final ManagerLinks links;

    ManagerStanding(ManagerLinks links) {
        this.links = links;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean lasts(String name, String edition) {
        return links.isOnRoster(UUID.fromString(name), edition);
    }
}

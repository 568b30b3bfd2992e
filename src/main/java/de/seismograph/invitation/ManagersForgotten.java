package de.seismograph.invitation;

import java.util.List;
import java.util.UUID;

/** Managers are no longer known, for good: they have asked for it, or left long ago. Fired within the transaction. */
public record ManagersForgotten(List<UUID> managers) {
    public ManagersForgotten {
        managers = List.copyOf(managers);
    }
}

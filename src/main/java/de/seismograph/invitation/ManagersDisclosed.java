package de.seismograph.invitation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Managers ask what is stored about them: every room adds what of its own names them. Fired within the transaction. */
public final class ManagersDisclosed {
    private final List<UUID> managers;
    private final List<NamedText> written = new ArrayList<>();

    ManagersDisclosed(List<UUID> managers) {
        this.managers = List.copyOf(managers);
    }

    public List<UUID> managers() {
        return managers;
    }

    public void add(NamedText text) {
        written.add(text);
    }

    List<NamedText> written() {
        return List.copyOf(written);
    }
}

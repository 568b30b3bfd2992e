package de.seismograph.duty;

import jakarta.enterprise.context.ApplicationScoped;

/** What other rooms need to know of duties. */
@ApplicationScoped
public class Duties {
    public boolean exists(String id) {
        return Duty.count("id", id) > 0;
    }
}

package de.seismograph.operation;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means: the next pulse can be given its key. */
@Readiness
@ApplicationScoped
class KeysReady implements HealthCheck {
    private final KeyFolder keys;

    KeysReady(KeyFolder keys) {
        this.keys = keys;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("keys").status(keys.isUsable()).build();
    }
}

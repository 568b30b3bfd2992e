package de.seismograph.house;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

/** Finds a port for the OpenID provider of the tests, where {@link OpenIdProvider} opens, and introduces it to the service. */
public final class ProviderPort implements QuarkusTestResourceLifecycleManager {
    private static final String SETTING = "seismograph.identity.external.";

    @Override
    public Map<String, String> start() {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return Map.ofEntries(
                    Map.entry("house.provider.port", "" + free.getLocalPort()),
                    Map.entry(SETTING + "auth-server-url", "http://127.0.0.1:" + free.getLocalPort()),
                    Map.entry(SETTING + "client-id", OpenIdProvider.CLIENT),
                    Map.entry(SETTING + "client-secret", "a secret of the tests between service and provider"),
                    Map.entry(SETTING + "audience", OpenIdProvider.AUDIENCE),
                    Map.entry(SETTING + "roles.editor", "pulse-editors,pulse-owners"),
                    Map.entry(SETTING + "roles.land", "pulse-laender"),
                    Map.entry(SETTING + "roles.ministry", "pulse-ministry"),
                    Map.entry(SETTING + "roles.integrator", "pulse-data"),
                    Map.entry(SETTING + "roles.admin", "pulse-owners"));
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    @Override
    public void stop() {
        // nothing is held
    }
}

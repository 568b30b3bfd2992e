package de.seismograph.identity;

import de.seismograph.shared.Changed;
import de.seismograph.shared.Edition;
import de.seismograph.shared.Page;
import de.seismograph.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All API clients. */
@ApplicationScoped
class ApiClients {
    private final ApiClientSettings settings;
    private final Clock clock;
    private final SecureRandom chance;
    private final Event<Changed> changes;

    ApiClients(ApiClientSettings settings, Clock clock, SecureRandom chance, Event<Changed> changes) {
        this.settings = settings;
        this.clock = clock;
        this.chance = chance;
        this.changes = changes;
    }

    /** A client together with its secret, which nobody can read again. */
    record Issued(ApiClient client, Secret secret) {}

    @Transactional
    ApiClient get(String id) {
        return ApiClient.withId(id).orElseThrow(() -> unknown(id));
    }

    @Transactional
    List<ApiClient> page(Page page) {
        return ApiClient.page(page);
    }

    /** Whether the client may come in and has not changed since it had this edition. */
    @Transactional
    boolean isCurrent(String id, String edition) {
        return ApiClient.goodEdition(id, clock.instant())
                .map(String::valueOf)
                .filter(edition::equals)
                .isPresent();
    }

    /** The client that comes with its secret, its use noted; nothing if it may not come in. */
    @Transactional
    Optional<ApiClient> recognise(String id, Secret secret) {
        Instant now = clock.instant();
        Optional<ApiClient> client = ApiClient.withId(id).filter(known -> known.admits(secret, now));
        client.ifPresent(admitted -> admitted.use(now));
        return client;
    }

    @Transactional
    Issued register(String label, Rights rights, @Nullable Instant wantedExpiry) {
        Instant now = clock.instant();
        Secret secret = Secret.make(chance);
        Instant expiresAt = wantedExpiry == null ? now.plus(settings.lifetime()) : soonEnough(wantedExpiry, now);
        ApiClient client = new ApiClient(ApiClient.newId(chance), label, secret.hash(), rights, now, expiresAt);
        client.persist();
        changes.fire(new Changed("api-client.registered", client.id(), rights.inWords()));
        return new Issued(client, secret);
    }

    /** @throws Problem 404, 409 if the client is revoked, 412 or 428 after {@code If-Match} */
    @Transactional
    ApiClient change(String id, @Nullable String ifMatch, String label, Rights rights, Instant wantedExpiry) {
        ApiClient client = locked(id);
        Edition.demand(ifMatch, client.version());
        client.change(label, rights, soonEnough(wantedExpiry, clock.instant()));
        client.flush();
        changes.fire(new Changed("api-client.changed", id, rights.inWords()));
        return client;
    }

    /** @throws Problem 404, or 409 if the client is revoked */
    @Transactional
    Issued renewSecret(String id) {
        ApiClient client = locked(id);
        Secret secret = Secret.make(chance);
        client.changeSecret(secret.hash());
        client.flush();
        changes.fire(new Changed("api-client.secret-renewed", id));
        return new Issued(client, secret);
    }

    @Transactional
    void revoke(String id) {
        locked(id).revoke(clock.instant());
        changes.fire(new Changed("api-client.revoked", id));
    }

    private Instant soonEnough(Instant wanted, Instant now) {
        if (!wanted.isAfter(now) || wanted.isAfter(now.plus(settings.lifetime()))) {
            throw Problem.invalidAt(
                    "/expiresAt",
                    "An API client ends in the future, and at most "
                            + settings.lifetime().toDays() + " days from now.");
        }
        return wanted;
    }

    private static ApiClient locked(String id) {
        return ApiClient.lockedWithId(id).orElseThrow(() -> unknown(id));
    }

    private static Problem unknown(String id) {
        return Problem.notFound("There is no API client " + id + ".");
    }
}

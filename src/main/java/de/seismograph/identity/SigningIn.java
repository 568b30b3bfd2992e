package de.seismograph.identity;

import de.seismograph.shared.AddressPrefix;
import de.seismograph.shared.Problem;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Tells by name and password whose account it is; a wrong password and an unknown name are refused alike. */
@ApplicationScoped
class SigningIn {
    private final Accounts accounts;
    private final PasswordHashes hashes;
    private final LoginThrottle throttle;

    SigningIn(Accounts accounts, PasswordHashes hashes, LoginThrottle throttle) {
        this.accounts = accounts;
        this.hashes = hashes;
        this.throttle = throttle;
    }

    /** @throws Problem 401 if name or password is wrong, 429 after too many failures */
    Account by(Credentials credentials, HttpServerRequest request) {
        return throttle.attempt(credentials.name(), AddressPrefix.of(request), () -> proven(credentials))
                .orElseThrow(() -> Problem.unauthorized("Name or password is wrong."));
    }

    private Optional<Account> proven(Credentials credentials) {
        Optional<Account> account = accounts.find(credentials.name()).filter(Account::isOpen);
        return hashes.match(credentials.password(), account.flatMap(Account::passwordHash))
                ? account
                : Optional.empty();
    }
}

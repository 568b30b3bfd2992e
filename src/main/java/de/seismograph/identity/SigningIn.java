package de.seismograph.identity;

import de.seismograph.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Tells by name and password whose account it is; a wrong password and an unknown name are refused alike. */
@ApplicationScoped
class SigningIn {
    private final Accounts accounts;

    SigningIn(Accounts accounts) {
        this.accounts = accounts;
    }

    /** @throws Problem 401 if name or password is wrong */
    Account by(Credentials credentials) {
        Optional<Account> account = accounts.find(credentials.name()).filter(Account::isOpen);
        if (!Password.matches(credentials.password(), account.map(Account::passwordHash))) {
            throw wrongCredentials();
        }
        return account.orElseThrow(SigningIn::wrongCredentials);
    }

    private static Problem wrongCredentials() {
        return Problem.unauthorized("Name or password is wrong.");
    }
}

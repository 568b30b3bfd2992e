package de.seismograph.identity;

import de.seismograph.shared.Changed;
import de.seismograph.shared.Edition;
import de.seismograph.shared.Page;
import de.seismograph.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** All accounts. Passwords are hashed before a transaction begins, since that is slow on purpose. */
@ApplicationScoped
class Accounts {
    private final Clock clock;
    private final Event<Changed> changes;

    Accounts(Clock clock, Event<Changed> changes) {
        this.clock = clock;
        this.changes = changes;
    }

    @Transactional
    boolean none() {
        return Account.count() == 0;
    }

    @Transactional
    Optional<Account> find(String name) {
        return Account.named(name);
    }

    Account get(String name) {
        return find(name).orElseThrow(() -> unknown(name));
    }

    @Transactional
    List<Account> page(Page page) {
        return Account.page(page);
    }

    /** Whether the account is open and has not changed since it had this edition. */
    @Transactional
    boolean isCurrent(String name, String edition) {
        return Account.openEdition(name)
                .map(String::valueOf)
                .filter(edition::equals)
                .isPresent();
    }

    /** The new account, or nothing if the name is taken. */
    @Transactional
    Optional<Account> add(String name, String passwordHash, Rights rights) {
        Account account = new Account(name, passwordHash, rights, clock.instant());
        if (!account.addIfNew()) {
            return Optional.empty();
        }
        changes.fire(new Changed("account.opened", name, rights.inWords()));
        return Optional.of(account);
    }

    /**
     * Changes rights and, if there is a new one, the password.
     *
     * @throws Problem 404, 409 if the account is closed or the last admin would go, 412 or 428 after {@code If-Match}
     */
    @Transactional
    Account change(String name, @Nullable String ifMatch, Rights rights, Optional<String> passwordHash) {
        Account changed = changing(name, (account, admins) -> {
            Edition.demand(ifMatch, account.version());
            account.entrust(rights, admins);
            passwordHash.ifPresent(account::changePassword);
        });
        changes.fire(new Changed("account.changed", name, rights.inWords()));
        passwordHash.ifPresent(hash -> changes.fire(new Changed("account.password-changed", name)));
        return changed;
    }

    @Transactional
    void changePassword(String name, String passwordHash) {
        changing(name, (account, admins) -> account.changePassword(passwordHash));
        changes.fire(new Changed("account.password-changed", name));
    }

    @Transactional
    void close(String name) {
        changing(name, (account, admins) -> account.close(clock.instant(), admins));
        changes.fire(new Changed("account.closed", name));
    }

    private static Account changing(String name, BiConsumer<Account, List<Account>> change) {
        List<Account> admins = Account.lockedAdmins();
        Account account = Account.lockedNamed(name).orElseThrow(() -> unknown(name));
        change.accept(account, admins);
        account.flush();
        return account;
    }

    private static Problem unknown(String name) {
        return Problem.notFound("There is no account " + name + ".");
    }
}

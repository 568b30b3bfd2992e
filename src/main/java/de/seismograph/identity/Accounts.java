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
    private final AccountInvitations invitations;

    Accounts(Clock clock, Event<Changed> changes, AccountInvitations invitations) {
        this.invitations = invitations;
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
    Optional<Account> add(String name, @Nullable String passwordHash, Rights rights) {
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
        passwordHash.ifPresent(hash -> {
            invitations.end(name);
            changes.fire(new Changed("account.password-changed", name));
        });
        return changed;
    }

    /** The new account together with the invitation to choose its password, or nothing if the name is taken. */
    @Transactional
    Optional<Account> addInvited(String name, NewInvitation invitation, Rights rights) {
        Optional<Account> account = add(name, null, rights);
        account.ifPresent(added -> queue(name, invitation));
        return account;
    }

    /** @throws Problem 404, or 409 if the account is closed */
    @Transactional
    Account invite(String name, NewInvitation invitation) {
        Account account = Account.lockedNamed(name).orElseThrow(() -> unknown(name));
        account.demandOpen();
        queue(name, invitation);
        return account;
    }

    private void queue(String name, NewInvitation invitation) {
        invitations.queue(name, invitation.email(), invitation.languageOrGerman(), clock.instant());
        changes.fire(new Changed("account.invited", name));
    }

    /** Whether the link was still good; its password is the one of the account now. */
    @Transactional
    boolean activate(String name, Secret token, String passwordHash) {
        Account account = Account.lockedNamed(name).orElseThrow(() -> unknown(name));
        if (!account.isOpen() || invitations.holder(token, clock.instant()).isEmpty()) {
            return false;
        }
        account.changePassword(passwordHash);
        account.flush();
        invitations.end(name);
        changes.fire(new Changed("account.activated", name));
        return true;
    }

    @Transactional
    void changePassword(String name, String passwordHash) {
        changing(name, (account, admins) -> account.changePassword(passwordHash));
        invitations.end(name);
        changes.fire(new Changed("account.password-changed", name));
    }

    @Transactional
    void close(String name) {
        changing(name, (account, admins) -> account.close(clock.instant(), admins));
        invitations.end(name);
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

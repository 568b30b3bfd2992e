package de.seismograph.identity;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;

/** Sees to it at every start that somebody can sign in. */
@ApplicationScoped
class FirstAdmin {
    static final String NAME = "admin";

    private static final Logger LOG = Logger.getLogger(FirstAdmin.class);
    private static final Rights RIGHTS = new Rights(Set.of(Role.ADMIN, Role.EDITOR), null);

    private final AdminSettings settings;
    private final Accounts accounts;
    private final PasswordHashes hashes;
    private final SecureRandom chance;

    FirstAdmin(AdminSettings settings, Accounts accounts, PasswordHashes hashes, SecureRandom chance) {
        this.settings = settings;
        this.accounts = accounts;
        this.hashes = hashes;
        this.chance = chance;
    }

    void welcome(@Observes @Priority(Interceptor.Priority.APPLICATION) StartupEvent start) {
        Optional<String> wanted = settings.adminPassword();
        if (accounts.none()) {
            wanted.map(FirstAdmin::chosen).ifPresentOrElse(this::open, this::openWithMadeUpPassword);
        }
        wanted.ifPresent(this::apply);
    }

    /** Only what is about to be set has to keep the rules: a password from before them still signs in. */
    private static Password chosen(String wanted) {
        Password.fault(wanted, NAME).ifPresent(fault -> {
            throw new ConfigurationException("seismograph.admin-password (SEISMOGRAPH_ADMIN_PASSWORD): " + fault);
        });
        return Password.chosen(wanted, NAME, "");
    }

    private void open(Password password) {
        if (add(password)) {
            LOG.infof("Created the account %s with the password from seismograph.admin-password.", NAME);
        }
    }

    /** To standard output and not to the log, which others keep and read. */
    private void openWithMadeUpPassword() {
        Password password = Password.madeUp(chance);
        if (add(password)) {
            System.out.printf(
                    "%n    Sign in as \"%s\" with the password  %s%n    It is shown this once. To set another: PUT"
                            + " /api/v1/me/password, or start with SEISMOGRAPH_ADMIN_PASSWORD.%n%n",
                    NAME, password.reveal());
        }
    }

    /** Of two instances that start at once, one adds the account. */
    private boolean add(Password password) {
        return accounts.add(NAME, hashes.of(password), RIGHTS).isPresent();
    }

    private void apply(String wanted) {
        Optional<Account> admin = accounts.find(NAME);
        if (admin.filter(Account::isOpen).isEmpty()) {
            LOG.warnf("seismograph.admin-password is set, but there is no open account %s: nothing changed.", NAME);
        } else if (!hashes.match(wanted, admin.flatMap(Account::passwordHash))) {
            accounts.changePassword(NAME, hashes.of(chosen(wanted)));
            LOG.warnf("Reset the password of %s to seismograph.admin-password; its sessions end.", NAME);
        }
    }
}

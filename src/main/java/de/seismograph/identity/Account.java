package de.seismograph.identity;

import de.seismograph.shared.Page;
import de.seismograph.shared.Problem;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.Session;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Somebody, or some machine, that may sign in. Closed accounts stay, so that a name always means the same person. */
@Entity
class Account extends PanacheEntityBase {
    @Id
    private String name;

    /** None until whoever is invited has chosen a password. */
    @Nullable
    private String passwordHash;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] roles;

    @Nullable
    private String land;

    private Instant createdAt;

    @Nullable
    private Instant closedAt;

    @Version
    private long version;

    protected Account() {}

    Account(String name, @Nullable String passwordHash, Rights rights, Instant now) {
        this.name = name;
        this.passwordHash = passwordHash;
        this.roles = rights.roleNames();
        this.land = rights.land();
        this.createdAt = now;
    }

    static Optional<Account> named(String name) {
        return findByIdOptional(name);
    }

    static Optional<Account> lockedNamed(String name) {
        return findByIdOptional(name, LockModeType.PESSIMISTIC_WRITE);
    }

    /** All who can administer. Locked in one order and before any other account, so that two cannot leave at once. */
    static List<Account> lockedAdmins() {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        select * from account
                        where closed_at is null and :role = any (roles)
                        order by name
                        for update
                        """, Account.class)
                .setParameter("role", Role.ADMIN)
                .list();
    }

    /** The edition of an account that is open. */
    static Optional<Long> openEdition(String name) {
        return find("select version from Account where name = ?1 and closedAt is null", name)
                .project(Long.class)
                .firstResultOptional();
    }

    static List<Account> page(Page page) {
        return Account.<Account>find("name > ?1 order by name", page.after())
                .range(0, page.rows() - 1)
                .list();
    }

    /** Whether the name was free; another instance may have been faster. */
    boolean addIfNew() {
        return getEntityManager()
                        .createNativeQuery("""
                                insert into account (name, password_hash, roles, land, created_at, version)
                                values (:name, :passwordHash, :roles, :land, :createdAt, 0)
                                on conflict (name) do nothing
                                """)
                        .setParameter("name", name)
                        .setParameter("passwordHash", passwordHash)
                        .setParameter("roles", roles)
                        .setParameter("land", land)
                        .setParameter("createdAt", createdAt)
                        .executeUpdate()
                == 1;
    }

    /**
     * Gives the account other rights.
     *
     * @param admins all who can administer now
     */
    void entrust(Rights rights, List<Account> admins) {
        demandOpen();
        if (!rights.administer()) {
            demandAnotherAdmin(admins);
        }
        roles = rights.roleNames();
        land = rights.land();
    }

    void changePassword(String newHash) {
        demandOpen();
        passwordHash = newHash;
    }

    /**
     * Closes the account for good; closing it again changes nothing.
     *
     * @param admins all who can administer now
     */
    void close(Instant now, List<Account> admins) {
        demandAnotherAdmin(admins);
        if (closedAt == null) {
            closedAt = now;
        }
    }

    void demandOpen() {
        if (closedAt != null) {
            throw Problem.conflict("account-closed", "The account " + name + " is closed.");
        }
    }

    private void demandAnotherAdmin(List<Account> admins) {
        boolean administers = admins.stream().anyMatch(admin -> admin.name.equals(name));
        if (administers && admins.stream().noneMatch(admin -> admin.mayReplace(this))) {
            throw Problem.conflict("last-admin", "Nobody else can administer: make somebody else an admin first.");
        }
    }

    /** Whoever is invited and has not chosen a password yet cannot sign in. */
    private boolean mayReplace(Account leaving) {
        return !name.equals(leaving.name) && passwordHash != null;
    }

    boolean isOpen() {
        return closedAt == null;
    }

    String name() {
        return name;
    }

    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    Set<String> roles() {
        return new TreeSet<>(List.of(roles));
    }

    Optional<String> land() {
        return Optional.ofNullable(land);
    }

    Instant createdAt() {
        return createdAt;
    }

    Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    long version() {
        return version;
    }
}

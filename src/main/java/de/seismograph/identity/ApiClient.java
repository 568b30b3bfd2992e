package de.seismograph.identity;

import de.seismograph.shared.Page;
import de.seismograph.shared.Problem;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A machine that gets tokens by a secret of its own (RFC 6749, client credentials). Revoked ones stay, as accounts do. */
@Entity
class ApiClient extends PanacheEntityBase {
    /** In no name of an account: whoever reads an id knows that it means a machine. */
    static final String MARK = "client~";

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int ID_LENGTH = 10;

    @Id
    private String id;

    private String label;
    private byte[] secretHash;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] scopes;

    @Nullable
    private String land;

    private Instant createdAt;
    private Instant expiresAt;

    /** Written past the entity: being used is no change. */
    @Nullable
    @Column(insertable = false, updatable = false)
    private Instant usedAt;

    @Nullable
    private Instant revokedAt;

    @Version
    private long version;

    protected ApiClient() {}

    ApiClient(String id, String label, byte[] secretHash, Rights rights, Instant now, Instant expiresAt) {
        this.id = id;
        this.label = label;
        this.secretHash = secretHash;
        this.scopes = rights.roleNames();
        this.land = rights.land();
        this.createdAt = now;
        this.expiresAt = expiresAt;
    }

    static String newId(SecureRandom chance) {
        return MARK
                + chance.ints(ID_LENGTH, 0, LETTERS.length())
                        .mapToObj(LETTERS::charAt)
                        .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append);
    }

    static Optional<ApiClient> withId(String id) {
        return findByIdOptional(id);
    }

    static Optional<ApiClient> lockedWithId(String id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The edition of a client that may come in now. */
    static Optional<Long> goodEdition(String id, Instant now) {
        return find("select version from ApiClient where id = ?1 and revokedAt is null and expiresAt > ?2", id, now)
                .project(Long.class)
                .firstResultOptional();
    }

    static List<ApiClient> page(Page page) {
        return ApiClient.<ApiClient>find("id > ?1 order by id", page.after())
                .range(0, page.rows() - 1)
                .list();
    }

    /** Notes the hour of a use, once. */
    void use(Instant now) {
        getEntityManager()
                .createNativeQuery("""
                        update api_client set used_at = :hour
                         where id = :id and (used_at is null or used_at < :hour)
                        """)
                .setParameter("hour", now.truncatedTo(ChronoUnit.HOURS))
                .setParameter("id", id)
                .executeUpdate();
    }

    void change(String newLabel, Rights rights, Instant newExpiry) {
        demandNotRevoked();
        label = newLabel;
        scopes = rights.roleNames();
        land = rights.land();
        expiresAt = newExpiry;
    }

    /** The old secret ends. */
    void changeSecret(byte[] newHash) {
        demandNotRevoked();
        secretHash = newHash;
    }

    /** Ends the client for good; doing it again changes nothing. */
    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    private void demandNotRevoked() {
        if (revokedAt != null) {
            throw Problem.conflict("api-client-revoked", "The API client " + id + " has been revoked.");
        }
    }

    /** Whether this client may come in now with that secret. */
    boolean admits(Secret secret, Instant now) {
        return secret.isBehind(secretHash) && revokedAt == null && expiresAt.isAfter(now);
    }

    String id() {
        return id;
    }

    String label() {
        return label;
    }

    Set<String> scopes() {
        return new TreeSet<>(List.of(scopes));
    }

    Optional<String> land() {
        return Optional.ofNullable(land);
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    Optional<Instant> usedAt() {
        return Optional.ofNullable(usedAt);
    }

    Optional<Instant> revokedAt() {
        return Optional.ofNullable(revokedAt);
    }

    long version() {
        return version;
    }
}

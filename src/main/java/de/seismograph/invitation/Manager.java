package de.seismograph.invitation;

import de.seismograph.shared.Page;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Parameters;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A neighbourhood manager on the roster, who answers for one neighbourhood. */
@Entity
class Manager extends PanacheEntityBase {
    @Id
    private UUID id;

    private String email;
    private String name;

    @Column(name = "neighbourhood_id")
    private String neighbourhood;

    @Enumerated(EnumType.STRING)
    private Language language;

    private @Nullable Instant closedAt;

    protected Manager() {}

    static List<Manager> page(Page page) {
        return Manager.<Manager>find(
                        "closedAt is null and neighbourhood > :after order by neighbourhood",
                        Parameters.with("after", page.after()))
                .page(0, page.rows())
                .list();
    }

    /** Everybody with this address, present and past. */
    static List<Manager> addressed(String email) {
        return list("lower(email) = lower(?1) order by neighbourhood, id", email.strip());
    }

    /** Lets nobody else change the roster until the transaction ends. */
    static void holdRoster() {
        getEntityManager()
                .createNativeQuery("lock table manager in share row exclusive mode")
                .executeUpdate();
    }

    UUID id() {
        return id;
    }

    Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    String email() {
        return email;
    }

    String name() {
        return name;
    }

    String neighbourhood() {
        return neighbourhood;
    }

    Language language() {
        return language;
    }
}

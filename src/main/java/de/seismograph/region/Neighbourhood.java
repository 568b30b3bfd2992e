package de.seismograph.region;

import de.seismograph.shared.Page;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Parameters;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A programme area: the unit of the frame. Written only by {@link Importing}. */
@Entity
@Immutable
public class Neighbourhood extends PanacheEntityBase {
    @Id
    private String id;

    private String name;

    private String ags;

    @Enumerated(EnumType.STRING)
    private Land land;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    @Enumerated(EnumType.STRING)
    private Carrier carrier;

    @Enumerated(EnumType.STRING)
    private Size size;

    private @Nullable Instant closedAt;

    protected Neighbourhood() {}

    /** Those of the ids that belong to neighbourhoods that take part. */
    public static Set<String> openAmong(Collection<String> ids) {
        return find("select id from Neighbourhood where closedAt is null and id in ?1", ids)
                .project(String.class)
                .stream()
                .collect(Collectors.toSet());
    }

    /** The names of some, by their ids. */
    public static Map<String, String> names(Collection<String> ids) {
        return Neighbourhood.<Neighbourhood>list("id in ?1", ids).stream()
                .collect(Collectors.toMap(Neighbourhood::id, Neighbourhood::name));
    }

    /** All that take part. */
    public static List<Neighbourhood> open() {
        return list("closedAt is null order by id");
    }

    static List<Neighbourhood> list(NeighbourhoodFilter filter, Page page) {
        return Neighbourhood.<Neighbourhood>find(
                        """
                        id > :after
                        and (closedAt is null or :closed = true)
                        and (:land is null or land = :land)
                        and (:phase is null or phase = :phase)
                        and (:carrier is null or carrier = :carrier)
                        and (:size is null or size = :size)
                        order by id
                        """,
                        Parameters.with("after", page.after())
                                .and("closed", filter.closed())
                                .and("land", filter.land())
                                .and("phase", filter.phase())
                                .and("carrier", filter.carrier())
                                .and("size", filter.size()))
                .range(0, page.limit())
                .list();
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String ags() {
        return ags;
    }

    public Land land() {
        return land;
    }

    public Phase phase() {
        return phase;
    }

    public Carrier carrier() {
        return carrier;
    }

    public Size size() {
        return size;
    }

    Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }
}

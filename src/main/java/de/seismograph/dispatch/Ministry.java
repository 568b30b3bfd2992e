package de.seismograph.dispatch;

import de.seismograph.shared.LocalizedText;
import de.seismograph.shared.Problem;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A ministry that informs managers. It is never deleted: what it has sent stays its own. */
@Entity
class Ministry extends PanacheEntityBase {
    @Id
    private String id;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText name;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] desks;

    @Version
    private long version;

    protected Ministry() {}

    Ministry(String id, WantedMinistry wanted) {
        this.id = id;
        change(wanted);
    }

    static List<Ministry> inOrder() {
        return list("order by id");
    }

    /** Those for which somebody of this name may send. */
    static List<Ministry> of(String desk) {
        return inOrder().stream().filter(ministry -> ministry.has(desk)).toList();
    }

    static Map<String, Ministry> byId(Collection<String> ids) {
        return Ministry.<Ministry>list("id in ?1", List.copyOf(ids)).stream()
                .collect(Collectors.toMap(Ministry::id, Function.identity()));
    }

    /** @throws Problem 404 if there is none */
    static Ministry get(String id) {
        return Ministry.<Ministry>findByIdOptional(id)
                .orElseThrow(() -> Problem.notFound("There is no ministry " + id + "."));
    }

    static Optional<Ministry> hold(String id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    void change(WantedMinistry wanted) {
        name = wanted.name();
        desks = wanted.desks().stream().distinct().sorted().toArray(String[]::new);
    }

    boolean has(String desk) {
        return Arrays.asList(desks).contains(desk);
    }

    String id() {
        return id;
    }

    LocalizedText name() {
        return name;
    }

    List<String> desks() {
        return List.of(desks);
    }

    long version() {
        return version;
    }
}

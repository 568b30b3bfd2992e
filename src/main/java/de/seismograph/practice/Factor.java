package de.seismograph.practice;

import de.seismograph.release.PublishedCell;
import de.seismograph.shared.Page;
import de.seismograph.shared.Problem;
import de.seismograph.topic.Direction;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Parameters;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A half-sentence that says why work in a field of action succeeds or is hard. Its words never change once it is there. */
@Entity
public class Factor extends PanacheEntityBase {
    @Id
    private String id;

    private String field;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    private String text;

    private @Nullable String mergedInto;

    private LocalDate createdOn;

    private @Nullable String standing;

    protected Factor() {}

    Factor(String id, NewFactor written, LocalDate today) {
        this.id = id;
        this.field = written.field();
        this.direction = written.direction();
        this.text = Wording.of(written.text());
        this.createdOn = today;
    }

    /** @throws Problem 404 if there is none */
    static Factor demand(String id) {
        return Factor.<Factor>findByIdOptional(id).orElseThrow(() -> absent(id));
    }

    /** The factor, held until the transaction ends. */
    static Factor hold(String id) {
        return Factor.<Factor>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> absent(id));
    }

    /** The one that says the same, whatever the case. */
    static Optional<Factor> like(NewFactor written) {
        return find(
                        "field = :field and direction = :direction and lower(text) = lower(:text)",
                        Parameters.with("field", written.field())
                                .and("direction", written.direction())
                                .and("text", Wording.of(written.text())))
                .firstResultOptional();
    }

    /** One that is judged, held until the transaction ends. */
    static Optional<Factor> holdIfCurrent(String id) {
        return Factor.<Factor>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(factor -> factor.mergedInto == null);
    }

    /** All that are judged. */
    static Stream<String> currentIds() {
        return find("select id from Factor where mergedInto is null order by id").project(String.class).stream();
    }

    /**
     * Those of a field and a direction, where they are given, that are found by words of their own or of one merged into them: those
     * that are published by their standing, behind them all others.
     *
     * @param published whether the others are left out
     * @return by id, in order, a text that says where each stands
     */
    @SuppressWarnings("unchecked")
    static Map<String, String> places(FactorFilter filter, boolean published, Page page) {
        List<Place> found = getEntityManager()
                .createNativeQuery("""
                        select id, place from (
                            select f.id, coalesce('0|' || f.standing, '1') || '|' || f.id as place
                              from factor f
                             where merged_into is null
                               and (standing is not null or not :published)
                               and (cast(:field as text) is null or field = :field)
                               and (cast(:direction as text) is null or direction = :direction)
                               and (cast(:words as text) is null or exists (
                                    select 1 from factor same
                                     where (same.id = f.id or same.merged_into = f.id)
                                       and same.search @@ websearch_to_tsquery('german', :words)))) ranked
                         where place collate "C" > :after
                         order by place collate "C"
                         limit :rows
                        """, Place.class)
                .setParameter("published", published)
                .setParameter("field", filter.field())
                .setParameter(
                        "direction",
                        filter.direction() == null ? null : filter.direction().toString())
                .setParameter("words", filter.words())
                .setParameter("after", page.after())
                .setParameter("rows", page.rows())
                .getResultList();
        return Place.byId(found);
    }

    /** Takes its standing among those that are published from its latest figures; none where these are withheld. */
    void stand(Optional<PublishedCell> figures) {
        standing = figures.map(Agreement::standing).orElse(null);
    }

    /** From now on this one is judged where the other says the same, and what was merged into it before goes along. */
    void mergeInto(Factor other) {
        if (mergedInto != null || other.mergedInto != null) {
            throw Problem.conflict("factor-merged", "One of the two has been merged already.");
        }
        if (!field.equals(other.field) || direction != other.direction || id.equals(other.id)) {
            throw Problem.conflict(
                    "factors-differ", "Only two factors of one field and one direction can say the same.");
        }
        update("mergedInto = ?1 where mergedInto = ?2", other.id, id);
        mergedInto = other.id;
    }

    /** @throws Problem 409 if another one is judged in its place */
    Factor demandCurrent() {
        if (mergedInto != null) {
            throw Problem.conflict("factor-merged", "This factor has been merged with another one: judge that.")
                    .about(mergedInto);
        }
        return this;
    }

    String id() {
        return id;
    }

    String field() {
        return field;
    }

    Direction direction() {
        return direction;
    }

    String text() {
        return text;
    }

    Optional<String> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    LocalDate createdOn() {
        return createdOn;
    }

    private static Problem absent(String id) {
        return Problem.notFound("There is no factor " + id + ".");
    }
}

package de.seismograph.practice;

import de.seismograph.shared.Problem;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Parameters;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    /** All that are judged, in no order that means anything. */
    static List<Factor> current() {
        return list("mergedInto is null order by id");
    }

    /** Those of a field and a direction, where they are given, that are found by words of their own or of one merged into them. */
    @SuppressWarnings("unchecked")
    static List<Factor> matching(FactorFilter filter) {
        return getEntityManager()
                .createNativeQuery("""
                        select * from factor f
                         where merged_into is null
                           and (cast(:field as text) is null or field = :field)
                           and (cast(:direction as text) is null or direction = :direction)
                           and (cast(:words as text) is null or exists (
                                select 1 from factor same
                                 where (same.id = f.id or same.merged_into = f.id)
                                   and same.search @@ websearch_to_tsquery('german', :words)))
                         order by id
                        """, Factor.class)
                .setParameter("field", filter.field())
                .setParameter(
                        "direction",
                        filter.direction() == null ? null : filter.direction().toString())
                .setParameter("words", filter.words())
                .getResultList();
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

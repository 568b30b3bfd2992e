package de.seismograph.practice;

import de.seismograph.shared.Page;
import de.seismograph.shared.Problem;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A described example of what has helped in a neighbourhood, for others to adopt. */
@Entity
public class Practice extends PanacheEntityBase {
    @Id
    private String id;

    @Version
    private long version;

    private String title;

    private String problem;

    private String action;

    private @Nullable String partners;

    @Enumerated(EnumType.STRING)
    private CostRange costRange;

    private String outcome;

    private @Nullable String contact;

    private @Nullable String neighbourhood;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] topics;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] fields;

    private @Nullable String signal;

    private @Nullable String duty;

    private LocalDate createdOn;

    protected Practice() {}

    Practice(String id, NewPractice written, @Nullable String neighbourhood, LocalDate today) {
        this.id = id;
        this.createdOn = today;
        rewrite(written, neighbourhood);
    }

    /** @param neighbourhood which is named as the place where it was done, if any is */
    final void rewrite(NewPractice written, @Nullable String neighbourhood) {
        this.title = written.title().strip();
        this.problem = written.problem().strip();
        this.action = written.action().strip();
        this.partners = stripped(written.partners());
        this.costRange = written.costRange();
        this.outcome = written.outcome().strip();
        this.contact = stripped(written.contact());
        this.neighbourhood = neighbourhood;
        this.topics = distinct(written.topics());
        this.fields = distinct(written.fields());
        this.signal = written.signal();
        this.duty = written.duty();
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null ? null : text.strip();
    }

    private static String[] distinct(@Nullable List<String> ids) {
        return ids == null ? new String[0] : ids.stream().distinct().toArray(String[]::new);
    }

    /** @throws Problem 404 if there is none */
    static Practice demand(String id) {
        return Practice.<Practice>findByIdOptional(id).orElseThrow(() -> absent(id));
    }

    /** The example, held until the transaction ends. */
    static Practice hold(String id) {
        return holdIfThere(id).orElseThrow(() -> absent(id));
    }

    /** As {@link #hold}, where there is one. */
    static Optional<Practice> holdIfThere(String id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The ids of those that say the same in the same words. Who asks at the same time about words under the same title waits. */
    Stream<String> alike() {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('practice'), hashtext(:title))")
                .setParameter("title", title)
                .getSingleResult();
        return Practice.<Practice>find("title = ?1 order by id", title).<Practice>stream()
                .filter(this::saysTheSame)
                .map(Practice::id);
    }

    private boolean saysTheSame(Practice other) {
        return said().equals(other.said());
    }

    private List<Object> said() {
        return List.of(
                title,
                problem,
                action,
                outcome,
                costRange,
                List.of(topics),
                List.of(fields),
                partners(),
                contact(),
                neighbourhood(),
                Optional.ofNullable(signal),
                Optional.ofNullable(duty));
    }

    /** Takes away who can be asked and where it was. */
    static void unname(Collection<String> ids) {
        update("contact = null, neighbourhood = null, version = version + 1 where id in ?1", ids);
    }

    /** Those of some that name somebody to ask, or a neighbourhood. */
    static List<Practice> naming(Collection<String> ids) {
        return list("id in ?1 and (contact is not null or neighbourhood is not null) order by id", ids);
    }

    static Stream<String> ids() {
        return find("select id from Practice order by id").project(String.class).stream();
    }

    /**
     * What is found, in the order of a text that says where each stands: those that fit the words best first, by weight of title, of
     * problem and outcome, and of the rest; without any words the newest first.
     *
     * @return that text by id
     */
    @SuppressWarnings("unchecked")
    static Map<String, String> places(PracticeFilter filter, Page page) {
        List<Place> found = getEntityManager()
                .createNativeQuery("""
                        select id, place from (
                            select id,
                                   case when cast(:words as text) is null
                                        then cast(99999999 - cast(to_char(created_on, 'YYYYMMDD') as integer) as text)
                                        else lpad(cast(cast(round(cast(
                                                (1 - ts_rank(search, websearch_to_tsquery('german', :words)))
                                                * 100000000 as numeric)) as bigint) as text), 9, '0')
                                   end || '|' || id as place
                              from practice
                             where (cast(:words as text) is null or search @@ websearch_to_tsquery('german', :words))
                               and (cast(:topic as text) is null or topics @> array[cast(:topic as text)])
                               and (cast(:field as text) is null or fields @> array[cast(:field as text)])
                               and (cast(:signal as text) is null or signal = :signal)
                               and (cast(:duty as text) is null or duty = :duty or (:duty = :any and duty is not null))) ranked
                         where place collate "C" > :after
                         order by place collate "C"
                         limit :rows
                        """, Place.class)
                .setParameter("words", filter.words())
                .setParameter("topic", filter.topic())
                .setParameter("field", filter.field())
                .setParameter("signal", filter.signal())
                .setParameter("duty", filter.duty())
                .setParameter("any", PracticeFilter.ANY)
                .setParameter("after", page.after())
                .setParameter("rows", page.rows())
                .getResultList();
        return Place.byId(found);
    }

    String id() {
        return id;
    }

    /** Counts the changes. */
    long version() {
        return version;
    }

    String title() {
        return title;
    }

    String problem() {
        return problem;
    }

    String action() {
        return action;
    }

    Optional<String> partners() {
        return Optional.ofNullable(partners);
    }

    CostRange costRange() {
        return costRange;
    }

    String outcome() {
        return outcome;
    }

    Optional<String> contact() {
        return Optional.ofNullable(contact);
    }

    /** The id of the neighbourhood, where it is named. */
    Optional<String> neighbourhood() {
        return Optional.ofNullable(neighbourhood);
    }

    List<String> topics() {
        return List.of(topics);
    }

    List<String> fields() {
        return List.of(fields);
    }

    Optional<String> signal() {
        return Optional.ofNullable(signal);
    }

    Optional<String> duty() {
        return Optional.ofNullable(duty);
    }

    LocalDate createdOn() {
        return createdOn;
    }

    private static Problem absent(String id) {
        return Problem.notFound("There is no practice " + id + ".");
    }
}

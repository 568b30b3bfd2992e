package de.seismograph.dispatch;

import de.seismograph.pulse.Audience;
import de.seismograph.pulse.Terms;
import de.seismograph.region.Neighbourhood;
import de.seismograph.release.Subject;
import de.seismograph.shared.LocalizedText;
import de.seismograph.shared.Problem;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a ministry lets managers know, in three sentences at most. */
@Entity
class Dispatch extends PanacheEntityBase {
    static final String KIND = "dispatch";

    private static final String WAITING = "digest is null and (deadline is null or deadline >= ?1)";

    @Id
    private String id;

    private String ministry;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText text;

    private @Nullable String link;

    private @Nullable LocalDate deadline;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] topics;

    @JdbcTypeCode(SqlTypes.JSON)
    private Audience audience;

    private Instant handedInAt;

    private @Nullable String digest;

    private @Nullable Instant rateUntil;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Terms terms;

    private @Nullable LocalDate countedOn;

    protected Dispatch() {}

    /** @throws Problem 400 where it says too much, or what makes no sense */
    Dispatch(String id, NewDispatch written, Instant now, DigestDay day) {
        Demands.of(written, day.next(now));
        this.id = id;
        ministry = written.ministry();
        title = written.title();
        text = written.text();
        link = written.link();
        deadline = written.deadline();
        topics = written.topics().toArray(String[]::new);
        audience = written.wholeAudience();
        handedInAt = now;
    }

    /** @throws Problem 404 if there is none */
    static Dispatch get(String id) {
        return Dispatch.<Dispatch>findByIdOptional(id).orElseThrow(() -> unknown(id));
    }

    /** The dispatch, held until the transaction ends. */
    static Dispatch hold(String id) {
        return Dispatch.<Dispatch>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> unknown(id));
    }

    /** The dispatch as nobody can count it until the transaction ends; several may have it so. */
    static Dispatch holdToRate(String id) {
        return Dispatch.<Dispatch>findByIdOptional(id, LockModeType.PESSIMISTIC_READ)
                .orElseThrow(() -> unknown(id));
    }

    /** Those of a ministry that wait for a digest. */
    static List<Dispatch> waitingOf(String ministry, LocalDate today) {
        return list(WAITING + " and ministry = ?2 order by handedInAt, id", today, ministry);
    }

    /** Those that wait for a digest since a time or longer, held until the transaction ends; the one that has waited longest first. */
    static List<Dispatch> holdWaiting(Instant since, LocalDate today) {
        return Dispatch.<Dispatch>find(WAITING + " and handedInAt <= ?2 order by handedInAt, id", today, since)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Those whose digests were made since a time. */
    @SuppressWarnings("unchecked")
    static List<Dispatch> sentSince(Instant since) {
        return getEntityManager()
                .createNativeQuery("""
                        select d.* from dispatch d join digest g on g.week = d.digest
                         where g.made_at >= cast(:since as timestamptz)
                         order by d.id
                        """, Dispatch.class)
                .setParameter("since", Timestamp.from(since))
                .getResultList();
    }

    static List<Dispatch> ofDigest(String week) {
        return list("digest = ?1 order by id", week);
    }

    /** Ids of those whose ratings are to be counted. */
    static List<String> dueToCount(Instant now) {
        return find("select id from Dispatch where countedOn is null and rateUntil <= ?1 order by id", now)
                .project(String.class)
                .list();
    }

    /**
     * Waiting to sent.
     *
     * @param week of the digest
     * @param until when it can be rated
     * @param terms under which its ratings will be published, which stay as they are
     */
    void send(String week, Instant until, Terms terms) {
        digest = week;
        rateUntil = until;
        this.terms = terms;
    }

    /** Waiting to gone. */
    void withdraw() {
        if (digest != null) {
            throw Problem.conflict("dispatch-sent", "This dispatch has been sent and cannot be withdrawn any more.");
        }
        delete();
    }

    void demandRatable(Instant now) {
        if (!isRatable(now)) {
            throw Problem.conflict("dispatch-counted", "The time to rate this dispatch is over.");
        }
    }

    boolean isRatable(Instant now) {
        return countedOn == null && rateUntil != null && rateUntil.isAfter(now);
    }

    boolean isDueToCount(Instant now) {
        return countedOn == null && rateUntil != null && !rateUntil.isAfter(now);
    }

    /** Sent to counted: nothing is rated any more. */
    void count(LocalDate today) {
        countedOn = today;
    }

    /** Whether it says just the same, word for word. */
    boolean repeats(NewDispatch written) {
        return ministry.equals(written.ministry())
                && title.equals(written.title())
                && text.equals(written.text())
                && Objects.equals(link, written.link())
                && Objects.equals(deadline, written.deadline())
                && topics().equals(written.topics())
                && audience.equals(written.wholeAudience());
    }

    /** Whether managers of this neighbourhood have got it. */
    boolean concerns(Neighbourhood neighbourhood) {
        return digest != null && audience.includes(neighbourhood);
    }

    DispatchState state(LocalDate today) {
        if (countedOn != null) {
            return DispatchState.COUNTED;
        }
        if (digest != null) {
            return DispatchState.SENT;
        }
        return deadline != null && deadline.isBefore(today) ? DispatchState.LAPSED : DispatchState.WAITING;
    }

    /** What its ratings are kept under. */
    Subject subject() {
        return new Subject(KIND, id);
    }

    static Problem unknown(String id) {
        return Problem.notFound("There is no dispatch " + id + ".");
    }

    String id() {
        return id;
    }

    String ministry() {
        return ministry;
    }

    LocalizedText title() {
        return title;
    }

    LocalizedText text() {
        return text;
    }

    Optional<String> link() {
        return Optional.ofNullable(link);
    }

    Optional<LocalDate> deadline() {
        return Optional.ofNullable(deadline);
    }

    List<String> topics() {
        return List.of(topics);
    }

    Audience audience() {
        return audience;
    }

    Instant handedInAt() {
        return handedInAt;
    }

    /** The week in which it was sent. */
    Optional<String> digest() {
        return Optional.ofNullable(digest);
    }

    Optional<Instant> rateUntil() {
        return Optional.ofNullable(rateUntil);
    }

    /** The terms under which its ratings are published, once it has been sent. */
    Optional<Terms> terms() {
        return Optional.ofNullable(terms);
    }

    Optional<LocalDate> countedOn() {
        return Optional.ofNullable(countedOn);
    }
}

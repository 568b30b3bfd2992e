package de.seismograph.duty;

import de.seismograph.release.Subject;
import de.seismograph.shared.LocalizedText;
import de.seismograph.shared.Page;
import de.seismograph.shared.Problem;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Parameters;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An answer that is owed: for what, by whom, until when, and what has come of it. */
@Entity
class Duty extends PanacheEntityBase {
    private static final String KIND = "duty";
    private static final int NEWEST = 100;

    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private String topic;
    private @Nullable String pulseId;
    private @Nullable String signalId;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<LocalizedText> reasons;

    private String owner;
    private @Nullable String ownerEmail;
    private Instant openedAt;
    private Instant firstDueAt;
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    private DutyState state;

    private @Nullable Instant examinedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Answer answer;

    private @Nullable Instant answeredAt;
    private @Nullable Instant effectAskedAt;
    private @Nullable Instant effectUntil;
    private @Nullable Instant effectCheckedAt;
    private @Nullable Instant remindedAt;

    @Version
    private long version;

    protected Duty() {}

    /** What an answer is owed to. */
    record Cause(
            Origin origin,
            String topic,
            @Nullable String pulse,
            @Nullable String signal,
            LocalizedText title,
            List<LocalizedText> reasons) {}

    /** Who owes it, and until when. */
    record Debt(String owner, @Nullable String email, Instant dueAt) {}

    static Duty open(String id, Cause cause, Debt debt, Instant now) {
        Duty duty = new Duty();
        duty.id = id;
        duty.origin = cause.origin();
        duty.topic = cause.topic();
        duty.pulseId = cause.pulse();
        duty.signalId = cause.signal();
        duty.title = cause.title();
        duty.reasons = cause.reasons();
        duty.openedAt = now;
        duty.firstDueAt = debt.dueAt();
        duty.state = DutyState.RECEIVED;
        duty.owe(debt);
        return duty;
    }

    private void owe(Debt debt) {
        owner = debt.owner();
        ownerEmail = debt.email();
        dueAt = debt.dueAt();
    }

    /** Passes it on to another owner or another day; the first day stays known. */
    void pass(Debt debt) {
        demandUnanswered();
        owe(debt);
    }

    void examine(Instant now) {
        demandUnanswered();
        if (state == DutyState.RECEIVED) {
            state = DutyState.EXAMINED;
            examinedAt = now;
        }
    }

    /** Answers it, for good: those concerned are told. */
    void answer(Answer given, Instant now) {
        demandUnanswered();
        state = given.state();
        answer = given;
        answeredAt = now;
    }

    private void demandUnanswered() {
        if (!state.isUnanswered()) {
            throw Problem.conflict("duty-is-" + state, "This duty has been settled: it is " + state + ".");
        }
    }

    /** The pulse that has grown out of its signal shows more reasons. */
    void grow(String pulse, List<LocalizedText> more) {
        pulseId = pulse;
        reasons = Stream.concat(reasons.stream(), more.stream()).toList();
    }

    /** Nothing is owed any more for what has been withdrawn; an answer that was given stays. */
    void annul() {
        if (state.isUnanswered()) {
            state = DutyState.VOID;
        }
    }

    void askEffect(Instant now, Duration time) {
        effectAskedAt = now;
        effectUntil = now.plus(time);
    }

    void checkEffect(Instant now) {
        state = DutyState.EFFECT_CHECKED;
        effectCheckedAt = now;
    }

    /** Whether those concerned can say if the answer has helped. */
    boolean asksEffect(Instant now) {
        return effectUntil != null && effectCheckedAt == null && now.isBefore(effectUntil);
    }

    boolean isOverdue(Instant now) {
        return state.isUnanswered() && now.isAfter(dueAt);
    }

    boolean isToRemind(Instant now, Duration before, Duration every) {
        boolean near = state.isUnanswered() && ownerEmail != null && !now.isBefore(dueAt.minus(before));
        return near && (remindedAt == null || isOverdue(now) && !now.isBefore(remindedAt.plus(every)));
    }

    void remind(Instant now) {
        remindedAt = now;
    }

    /** @throws Problem 404 if there is none */
    static Duty get(String id) {
        return Duty.<Duty>findByIdOptional(id).orElseThrow(() -> unknown(id));
    }

    /** The duty, held until the transaction ends. */
    static Duty hold(String id) {
        return Duty.<Duty>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> unknown(id));
    }

    private static Problem unknown(String id) {
        return Problem.notFound("There is no duty " + id + ".");
    }

    static List<Duty> page(Page page, @Nullable String topic, @Nullable DutyState state) {
        return Duty.<Duty>find(
                        """
                        id > :after and (:topic is null or topic = :topic) and (:state is null or state = :state)
                        order by id
                        """,
                        Parameters.with("after", page.after())
                                .and("topic", topic)
                                .and("state", state))
                .page(0, page.rows())
                .list();
    }

    /** The newest of those that are owed or were answered. */
    static List<Duty> newestFirst() {
        return Duty.<Duty>find("state <> VOID order by openedAt desc, id")
                .page(0, NEWEST)
                .list();
    }

    static List<Duty> unanswered() {
        return list("answeredAt is null and state <> VOID order by id");
    }

    static List<Duty> unansweredOf(String pulse) {
        return list("pulseId = ?1 and answeredAt is null and state <> VOID order by id", pulse);
    }

    /** Answered ones whose effect nobody has asked about yet. */
    static List<Duty> toAskAbout(Instant answeredBefore) {
        return list("answeredAt <= ?1 and effectAskedAt is null order by id", answeredBefore);
    }

    /** Those about which nobody is asked any more, and whose replies have not been counted. */
    static List<Duty> toCheck(Instant now) {
        return list("effectUntil <= ?1 and effectCheckedAt is null order by id", now);
    }

    static Optional<Duty> unansweredOfSignal(String signal, String topic) {
        return find("signalId = ?1 and topic = ?2 and answeredAt is null and state <> VOID", signal, topic)
                .firstResultOptional();
    }

    static boolean isOwedTo(String signal) {
        return count("signalId = ?1 and origin = SIGNAL", signal) > 0;
    }

    Subject subject() {
        return subject(id);
    }

    static Subject subject(String id) {
        return new Subject(KIND, id);
    }

    String id() {
        return id;
    }

    Origin origin() {
        return origin;
    }

    String topic() {
        return topic;
    }

    Optional<String> pulse() {
        return Optional.ofNullable(pulseId);
    }

    Optional<String> signal() {
        return Optional.ofNullable(signalId);
    }

    LocalizedText title() {
        return title;
    }

    List<LocalizedText> reasons() {
        return reasons;
    }

    String owner() {
        return owner;
    }

    Optional<String> ownerEmail() {
        return Optional.ofNullable(ownerEmail);
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant firstDueAt() {
        return firstDueAt;
    }

    Instant dueAt() {
        return dueAt;
    }

    DutyState state() {
        return state;
    }

    Optional<Instant> examinedAt() {
        return Optional.ofNullable(examinedAt);
    }

    Optional<Answer> answer() {
        return Optional.ofNullable(answer);
    }

    Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    Optional<Instant> effectUntil() {
        return Optional.ofNullable(effectUntil);
    }

    Optional<Instant> effectCheckedAt() {
        return Optional.ofNullable(effectCheckedAt);
    }

    long version() {
        return version;
    }
}

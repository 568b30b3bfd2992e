package de.seismograph.duty;

import de.seismograph.release.Subject;
import de.seismograph.shared.LocalizedText;
import de.seismograph.shared.Problem;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
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
    static final String KIND = "duty";

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
    private List<Reason> reasons;

    @Embedded
    private Debt debt;

    private Instant openedAt;
    private Instant firstDueAt;

    @Enumerated(EnumType.STRING)
    private DutyState state;

    private @Nullable Instant examinedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Answer answer;

    private @Nullable Instant answeredAt;

    @Embedded
    private @Nullable Inquiry inquiry;

    private @Nullable Instant remindedAt;

    @Version
    private long version;

    protected Duty() {}

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
        duty.debt = debt;
        return duty;
    }

    /**
     * Passes it on to another owner or another day; the first day stays known.
     *
     * @throws Problem 400 for a new deadline that has passed, 409 if it is settled
     */
    void pass(Debt other, Instant now) {
        demandUnanswered();
        if (!other.dueAt().equals(debt.dueAt())) {
            other.demandFuture("/dueAt", now);
        }
        debt = other;
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
    void grow(String pulse, List<Reason> more) {
        pulseId = pulse;
        reasons = Stream.concat(reasons.stream(), more.stream()).toList();
    }

    /**
     * The release of a pulse has been withdrawn: nothing is owed for it any more, and a signal shows no more than
     * before; an answer that was given stays.
     */
    void withdraw(String pulse) {
        if (!state.isUnanswered()) {
            return;
        }
        if (origin.isShaking()) {
            state = DutyState.VOID;
        } else if (origin == Origin.SIGNAL) {
            pulseId = null;
            reasons = reasons.stream().filter(reason -> !reason.isOf(pulse)).toList();
        }
    }

    /** From now on those concerned can say whether the answer has helped, for a time. */
    void askEffect(Instant now, Duration time) {
        inquiry = Inquiry.begin(now, time);
    }

    /** It has been counted what they have said. */
    void checkEffect(Instant now) {
        state = DutyState.EFFECT_CHECKED;
        inquiry = inquiry().orElseThrow().checked(now);
    }

    /** Whether those concerned can say if the answer has helped. */
    boolean asksEffect(Instant now) {
        return inquiry != null && inquiry.isOpen(now);
    }

    /** Whether it was not answered by its first deadline; moving the deadline changes nothing of that. */
    boolean isOverdue(Instant now) {
        return state.isUnanswered() && now.isAfter(firstDueAt);
    }

    /** Once when the deadline is near, once when it has passed, and then every so often. */
    boolean isToRemind(Instant now, Duration before, Duration every) {
        if (!state.isUnanswered() || debt.email() == null || !debt.isNear(now, before)) {
            return false;
        }
        return remindedAt == null
                || debt.isPast(now) && (!debt.isPast(remindedAt) || !now.isBefore(remindedAt.plus(every)));
    }

    /** The owner has been told; with the deadline near that is a reminder. */
    void tell(Instant now, Duration before) {
        remindedAt = debt.isNear(now, before) ? now : null;
    }

    /** @throws Problem 404 if there is none */
    static Duty get(String id) {
        return Duty.<Duty>findByIdOptional(id).orElseThrow(() -> unknown(id));
    }

    /** The duty, held until the transaction ends. */
    static Duty hold(String id) {
        return Duty.<Duty>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> unknown(id));
    }

    /** The duty as nobody can settle it until the transaction ends; several may have it so. */
    static Duty holdToJudge(String id) {
        return Duty.<Duty>findByIdOptional(id, LockModeType.PESSIMISTIC_READ).orElseThrow(() -> unknown(id));
    }

    private static Problem unknown(String id) {
        return Problem.notFound("There is no duty " + id + ".");
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
        return reasons.stream().map(Reason::text).toList();
    }

    Debt debt() {
        return debt;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant firstDueAt() {
        return firstDueAt;
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

    Optional<Inquiry> inquiry() {
        return Optional.ofNullable(inquiry);
    }

    long version() {
        return version;
    }
}

package de.seismograph.pulse;

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
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One occasion-based survey: one to five questions, an opening and a closing time, one wave of its indicators. */
@Entity
public class Pulse extends PanacheEntityBase {
    @Id
    private String id;

    @Version
    private long edition;

    @Enumerated(EnumType.STRING)
    private PulseState state;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText occasion;

    private String period;

    @JdbcTypeCode(SqlTypes.JSON)
    private Audience audience;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Question> questions;

    private boolean inviteAtOpening;

    private Instant savedAt;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private Instant[] remindAt;

    private @Nullable Instant remindedAt;

    private @Nullable Instant opensAt;

    private Instant closesAt;

    private @Nullable Instant releaseAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Terms terms;

    private @Nullable Instant openedAt;

    private @Nullable Instant closedAt;

    private @Nullable Instant releasedAt;

    private @Nullable Instant keyLostAt;

    private @Nullable String signalId;

    private @Nullable Instant archivedAt;

    protected Pulse() {}

    /** A new draft; nobody but editors sees it. */
    static Pulse draft(String id, PulseDraft written, @Nullable String signal, Instant now) {
        Pulse pulse = new Pulse();
        pulse.id = id;
        pulse.signalId = signal;
        pulse.state = PulseState.DRAFT;
        pulse.rewrite(written, now);
        return pulse;
    }

    /** Replaces the content of a draft. */
    void rewrite(PulseDraft written, Instant now) {
        demand(PulseState.DRAFT, "Only a draft can be changed.");
        period = Period.parse(written.period(), "/period").code();
        checkTimes(written, now);
        audience = written.audience() == null ? Audience.EVERYBODY : written.audience();
        audience.demandPublishable();
        questions = Settling.settle(written.questions(), audience, id);
        title = written.title();
        occasion = written.occasion();
        inviteAtOpening = Boolean.TRUE.equals(written.inviteAtOpening());
        remindAt = Reminders.settle(written, now);
        opensAt = written.opensAt();
        closesAt = written.closesAt();
        releaseAt = written.releaseAt();
        savedAt = now;
    }

    private static void checkTimes(PulseDraft written, Instant now) {
        if (!written.closesAt().isAfter(now)) {
            throw Problem.invalidAt("/closesAt", "A pulse must close in the future.");
        }
        if (written.opensAt() != null && !written.closesAt().isAfter(written.opensAt())) {
            throw Problem.invalidAt("/closesAt", "A pulse must close after it opens.");
        }
        if (written.releaseAt() != null && written.releaseAt().isBefore(written.closesAt())) {
            throw Problem.invalidAt("/releaseAt", "A release cannot come before the close.");
        }
    }

    /** Draft to open: from now on it can be answered, and its content and the terms of its publication are final. */
    void open(Terms inForce, Instant now) {
        demand(PulseState.DRAFT, "Only a draft can be opened.");
        if (!closesAt.isAfter(now)) {
            throw Problem.conflict(
                    "pulse-overdue", "The closing time of this pulse has passed. Give it a later one first.");
        }
        state = PulseState.OPEN;
        terms = inForce;
        openedAt = now;
    }

    /** Open to closed: no answer is taken any more. */
    void close(Instant now) {
        demand(PulseState.OPEN, "Only an open pulse can be closed.");
        state = PulseState.CLOSED;
        closedAt = now;
    }

    /** Managers are to be reminded, at most once a day. */
    void remind(Instant now) {
        demand(PulseState.OPEN, "Only of an open pulse can be reminded.");
        if (!closesAt.isAfter(now)) {
            throw Problem.conflict("pulse-closed", "This pulse takes no answers any more.");
        }
        if (remindedAt != null && remindedAt.plus(Reminders.APART).isAfter(now)) {
            throw Problem.conflict("reminded-lately", "The last reminder went out less than a day ago.");
        }
        remindedAt = now;
    }

    /** The key that leads from a sheet to who sent it is lost: no answer is taken any more, and those given are kept. */
    void cutShort(Instant now) {
        demand(PulseState.OPEN, "Only an open pulse can be cut short.");
        closesAt = now.isBefore(closesAt) ? now : closesAt;
        keyLostAt = now;
    }

    /** Closed to released: the frozen table is public from now on. */
    void release(Instant now) {
        demand(PulseState.CLOSED, "Only a closed pulse can be released.");
        state = PulseState.RELEASED;
        releasedAt = now;
    }

    /** Its story is told: it leaves the desk. */
    void archive(Instant now) {
        demand(PulseState.RELEASED, "Only a released pulse can be archived.");
        archivedAt = archivedAt == null ? now : archivedAt;
    }

    void demand(PulseState wanted, String otherwise) {
        if (state != wanted) {
            throw Problem.conflict("pulse-is-" + state, otherwise + " This pulse is " + state + ".");
        }
    }

    /** Whether the release waits for a later time than this. */
    boolean isUnderEmbargo(Instant now) {
        return releaseAt != null && releaseAt.isAfter(now);
    }

    /** @throws Problem 404 if there is none */
    public static Pulse get(String id) {
        return Pulse.<Pulse>findByIdOptional(id).orElseThrow(() -> unknown(id));
    }

    /** The pulse, held until the transaction ends, so that nobody else changes its state. */
    static Pulse hold(String id) {
        return Pulse.<Pulse>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> unknown(id));
    }

    private static Problem unknown(String id) {
        return Problem.notFound("There is no pulse " + id + ".");
    }

    public static List<Pulse> page(Page page, @Nullable PulseState state) {
        return state == null
                ? Pulse.<Pulse>find("id > :after order by id", Parameters.with("after", page.after()))
                        .page(0, page.rows())
                        .list()
                : Pulse.<Pulse>find(
                                "id > :after and state = :state order by id",
                                Parameters.with("after", page.after()).and("state", state))
                        .page(0, page.rows())
                        .list();
    }

    /** Pulses the clock may have to carry on: all but released ones and drafts that nothing but a hand opens. */
    static List<Pulse> underway() {
        return list("state in (OPEN, CLOSED) or (state = DRAFT and opensAt is not null) order by id");
    }

    /** Whether a reminder's time has come since it opened and since the last one. */
    boolean isDueToRemind(Instant now) {
        return state == PulseState.OPEN
                && closesAt.isAfter(now)
                && Arrays.stream(remindAt)
                        .anyMatch(time -> !time.isAfter(now)
                                && time.isAfter(openedAt)
                                && (remindedAt == null || time.isAfter(remindedAt)));
    }

    /** Whether the opening time, still ahead when the draft was saved, has come. */
    boolean isDueToOpen(Instant now) {
        return state == PulseState.DRAFT
                && opensAt != null
                && opensAt.isAfter(savedAt)
                && !opensAt.isAfter(now)
                && closesAt.isAfter(now);
    }

    boolean isDueToClose(Instant now) {
        return state == PulseState.OPEN && !closesAt.isAfter(now);
    }

    boolean isDueToRelease(Instant now) {
        return state == PulseState.CLOSED && !isUnderEmbargo(now);
    }

    public String id() {
        return id;
    }

    long edition() {
        return edition;
    }

    public PulseState state() {
        return state;
    }

    public LocalizedText title() {
        return title;
    }

    public LocalizedText occasion() {
        return occasion;
    }

    public String period() {
        return period;
    }

    public Audience audience() {
        return audience;
    }

    /** @throws Problem 404 if it asks no such question */
    public Question question(String id) {
        return questions.stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("This pulse has no question " + id + "."));
    }

    public List<Question> questions() {
        return questions;
    }

    public boolean invitesAtOpening() {
        return inviteAtOpening;
    }

    List<Instant> remindAt() {
        return List.of(remindAt);
    }

    Optional<Instant> remindedAt() {
        return Optional.ofNullable(remindedAt);
    }

    public Optional<Instant> opensAt() {
        return Optional.ofNullable(opensAt);
    }

    public Instant closesAt() {
        return closesAt;
    }

    Optional<Instant> releaseAt() {
        return Optional.ofNullable(releaseAt);
    }

    /** Since it opened. */
    public Optional<Terms> terms() {
        return Optional.ofNullable(terms);
    }

    public Optional<Instant> openedAt() {
        return Optional.ofNullable(openedAt);
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public Optional<Instant> releasedAt() {
        return Optional.ofNullable(releasedAt);
    }

    /** Since when its key is lost. */
    public Optional<Instant> keyLostAt() {
        return Optional.ofNullable(keyLostAt);
    }

    /** The signal it has grown out of. */
    public Optional<String> signal() {
        return Optional.ofNullable(signalId);
    }

    Optional<Instant> archivedAt() {
        return Optional.ofNullable(archivedAt);
    }
}

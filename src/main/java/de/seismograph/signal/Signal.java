package de.seismograph.signal;

import de.seismograph.pulse.Period;
import de.seismograph.region.Land;
import de.seismograph.release.Subject;
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
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A topic that a manager has raised. Who did is told by no field of it. */
@Entity
public class Signal extends PanacheEntityBase {
    static final String KIND = "signal";

    @Id
    private String id;

    private String topic;
    private short severity;
    private @Nullable String text;

    @Enumerated(EnumType.STRING)
    private @Nullable Land land;

    private @Nullable String neighbourhood;
    private LocalDate raisedOn;
    private LocalDate weighedOn;
    private int backedBy;
    private @Nullable String pulseId;
    private @Nullable LocalDate closedOn;
    private boolean withdrawn;

    @Version
    private long version;

    protected Signal() {}

    /**
     * @param land none where it has too few neighbourhoods to hide among
     * @param neighbourhood only if it is to be named
     */
    static Signal raise(
            String id, NewSignal raised, @Nullable Land land, @Nullable String neighbourhood, LocalDate today) {
        Signal signal = new Signal();
        signal.id = id;
        signal.topic = raised.topic();
        signal.severity = raised.severity().shortValue();
        signal.text = raised.text().strip();
        signal.land = land;
        signal.neighbourhood = neighbourhood;
        signal.raisedOn = today;
        signal.weighedOn = today;
        return signal;
    }

    /** @throws Problem 404 if there is none */
    public static Signal get(String id) {
        return Signal.<Signal>findByIdOptional(id).orElseThrow(() -> unknown(id));
    }

    public static boolean exists(String id) {
        return count("id", id) > 0;
    }

    /** The signal, held until the transaction ends. */
    static Signal hold(String id) {
        return Signal.<Signal>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> unknown(id));
    }

    private static Problem unknown(String id) {
        return Problem.notFound("There is no signal " + id + ".");
    }

    /** @param closed whether those are shown that have closed, or those that have not */
    static List<Signal> page(Page page, @Nullable String topic, boolean closed) {
        return Signal.<Signal>find(
                        """
                        id > :after and (:topic is null or topic = :topic)
                        and ((:closed = true and closedOn is not null) or (:closed = false and closedOn is null))
                        order by id
                        """,
                        Parameters.with("after", page.after())
                                .and("topic", topic)
                                .and("closed", closed))
                .page(0, page.rows())
                .list();
    }

    /** The open ones that say just the same, word for word. */
    static List<Signal> alike(NewSignal raised) {
        return list(
                """
                closedOn is null and topic = ?1 and text = ?2 and severity = ?3
                and ((?4 = true and neighbourhood is not null) or (?4 = false and neighbourhood is null))
                order by id
                """,
                raised.topic(),
                raised.text().strip(),
                raised.severity().shortValue(),
                Boolean.TRUE.equals(raised.named()));
    }

    /** The ids of the open ones whose supporters were last counted before a day. */
    static List<String> notWeighedOn(LocalDate today) {
        return find("select id from Signal where closedOn is null and weighedOn < ?1 order by id", today)
                .project(String.class)
                .list();
    }

    /** Those that have been raised before a day and are still open. */
    static List<Signal> openSince(LocalDate before) {
        return list("closedOn is null and raisedOn < ?1 order by id", before);
    }

    /** Those that were open on some day of a period, unless they have been withdrawn. */
    static List<Signal> openIn(Period period) {
        return list(
                "not withdrawn and raisedOn < ?1 and (closedOn is null or closedOn >= ?2) order by id",
                period.end(),
                period.start());
    }

    /** The ids of those that were raised until a day. */
    static List<String> raisedUntil(LocalDate last) {
        return find("select id from Signal where raisedOn <= ?1", last)
                .project(String.class)
                .list();
    }

    /** The ids of those that say something, or name a neighbourhood. */
    static Stream<String> telling() {
        return find("select id from Signal where text is not null or neighbourhood is not null order by id")
                .project(String.class)
                .stream();
    }

    /** Takes away what they say, and which neighbourhood they name. */
    static void unname(Collection<String> ids) {
        update("text = null, neighbourhood = null, version = version + 1 where id in ?1", ids);
    }

    /** Those of some that name a neighbourhood. */
    static List<Signal> naming(Collection<String> ids) {
        return list("id in ?1 and neighbourhood is not null order by id", ids);
    }

    /** @throws Problem 409 if it has closed */
    void demandOpen() {
        if (closedOn != null) {
            throw Problem.conflict("signal-closed", "This signal has closed.");
        }
    }

    /** @param atLeast so many neighbourhoods, in coarse steps */
    void weigh(int atLeast, LocalDate today) {
        backedBy = atLeast;
        weighedOn = today;
    }

    /** Whether its supporters are still to be counted on a day. */
    boolean isToWeigh(LocalDate today) {
        return closedOn == null && weighedOn.isBefore(today);
    }

    void close(LocalDate today) {
        closedOn = today;
    }

    /** Takes away whatever names somebody or a place. */
    void strike() {
        text = null;
        neighbourhood = null;
    }

    /** Whoever has raised it takes it back: nothing of it counts any more; topic, urgency and how many said the same stay. */
    void withdraw(LocalDate today) {
        demandOpen();
        strike();
        land = null;
        withdrawn = true;
        close(today);
    }

    void become(String pulse) {
        demandOpen();
        if (pulseId != null) {
            throw Problem.conflict("signal-has-pulse", "This signal has become a pulse already.");
        }
        pulseId = pulse;
    }

    Subject subject() {
        return subject(id);
    }

    static Subject subject(String id) {
        return new Subject(KIND, id);
    }

    public String id() {
        return id;
    }

    public String topic() {
        return topic;
    }

    int severity() {
        return severity;
    }

    Optional<String> text() {
        return Optional.ofNullable(text);
    }

    public Optional<Land> land() {
        return Optional.ofNullable(land);
    }

    Optional<String> neighbourhood() {
        return Optional.ofNullable(neighbourhood);
    }

    LocalDate raisedOn() {
        return raisedOn;
    }

    int backedBy() {
        return backedBy;
    }

    Optional<String> pulse() {
        return Optional.ofNullable(pulseId);
    }

    Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }
}

package de.seismograph.signal;

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
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A topic that a manager has raised. Who did is told by no field of it. */
@Entity
public class Signal extends PanacheEntityBase {
    private static final String KIND = "signal";

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
        signal.severity = (short) raised.severity();
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

    /** The open ones that say the same word for word. */
    static List<Signal> alike(NewSignal raised) {
        return list(
                "closedOn is null and topic = ?1 and text = ?2 order by id",
                raised.topic(),
                raised.text().strip());
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

    /** Those that were raised from one day to another, both included. */
    static List<Signal> raisedBetween(LocalDate first, LocalDate last) {
        return list("raisedOn >= ?1 and raisedOn <= ?2 order by id", first, last);
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

    /** Takes the text away, because it names somebody. */
    void strike() {
        text = null;
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

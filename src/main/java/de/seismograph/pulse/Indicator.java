package de.seismograph.pulse;

import de.seismograph.shared.LocalizedText;
import de.seismograph.shared.Problem;
import de.seismograph.topic.Direction;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One version of an indicator: a question whose wording stays the same over waves. */
@Entity
@IdClass(Indicator.Key.class)
public class Indicator extends PanacheEntityBase {
    /** Identity of a version. */
    public record Key(String id, int version) implements Serializable {}

    @Id
    private String id;

    @Id
    private int version;

    private String topic;

    @Enumerated(EnumType.STRING)
    private QuestionKind kind;

    @Enumerated(EnumType.STRING)
    private Measures measures;

    @Enumerated(EnumType.STRING)
    private Polarity polarity;

    private String wordingDe;

    private @Nullable String wordingEn;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Option> options;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Double> bins;

    private @Nullable String field;

    @Enumerated(EnumType.STRING)
    private @Nullable Direction direction;

    @JdbcTypeCode(SqlTypes.JSON)
    private Audience audience;

    protected Indicator() {}

    private Indicator(Question question, Audience asked) {
        id = question.indicator();
        version = question.version();
        topic = question.topic();
        kind = question.kind();
        measures = question.measures();
        polarity = question.polarity();
        wordingDe = question.wording().de();
        wordingEn = question.wording().en();
        options = question.options();
        bins = question.bins();
        field = question.field();
        direction = question.direction();
        audience = asked;
    }

    /**
     * Begins the series a settled question feeds, unless it runs already. Of two pulses that begin it at once the second waits for
     * the first.
     *
     * @throws Problem 409 if it has been begun with another question or for others meanwhile
     */
    static void begin(Question question, Audience audience) {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtext('indicator'), hashtext(:id))")
                .setParameter("id", question.indicator())
                .getSingleResult();
        Optional<Indicator> running = version(question.indicator(), question.version());
        if (running.isEmpty()) {
            new Indicator(question, audience).persist();
        } else if (!running.get().asQuestion(question.id()).equals(question)
                || !running.get().audience.equals(audience)) {
            throw Problem.conflict(
                    "indicator-differs",
                    "Version " + question.version() + " of indicator " + question.indicator()
                            + " has been begun with another question meanwhile. Save the draft again.");
        }
    }

    static Optional<Indicator> newest(String id) {
        return find("id", Sort.descending("version"), id).firstResultOptional();
    }

    /** Every indicator in its newest version, by topic. */
    static List<Indicator> allNewest() {
        return list(
                "from Indicator i where version = (select max(n.version) from Indicator n where n.id = i.id) order by topic, id");
    }

    static Optional<Indicator> version(String id, int version) {
        return findByIdOptional(new Key(id, version));
    }

    /** Who is asked in every wave of this series. */
    public Audience audience() {
        return audience;
    }

    /** This indicator as a question of a pulse. */
    public Question asQuestion(String questionId) {
        return new Question(
                questionId,
                topic,
                id,
                version,
                kind,
                measures,
                polarity,
                new LocalizedText(wordingDe, wordingEn),
                options,
                bins,
                field,
                direction);
    }

    int version() {
        return version;
    }

    String topic() {
        return topic;
    }
}

package de.seismograph.pulse;

import de.seismograph.shared.LocalizedText;
import de.seismograph.shared.Problem;
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

    protected Indicator() {}

    private Indicator(Question question) {
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
    }

    /**
     * Begins the series a settled question feeds, unless it runs already.
     *
     * @throws Problem 409 if it has been begun with another question meanwhile
     */
    static void begin(Question question) {
        Optional<Indicator> running = version(question.indicator(), question.version());
        if (running.isEmpty()) {
            new Indicator(question).persist();
        } else if (!running.get().asQuestion(question.id()).equals(question)) {
            throw Problem.conflict(
                    "indicator-differs",
                    "Version " + question.version() + " of indicator " + question.indicator()
                            + " has been begun with another question meanwhile. Save the draft again.");
        }
    }

    static Optional<Indicator> newest(String id) {
        return find("id", Sort.descending("version"), id).firstResultOptional();
    }

    static Optional<Indicator> version(String id, int version) {
        return findByIdOptional(new Key(id, version));
    }

    /** The question a version of an indicator asks; every indicator of a wave is known. */
    public static Question question(String id, int version) {
        return version(id, version)
                .orElseThrow(() -> new IllegalArgumentException("No indicator " + id + " in version " + version))
                .asQuestion(id);
    }

    /** This indicator as a question of a pulse. */
    Question asQuestion(String questionId) {
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
                bins);
    }

    int version() {
        return version;
    }

    String topic() {
        return topic;
    }
}

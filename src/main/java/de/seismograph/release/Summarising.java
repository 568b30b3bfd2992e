package de.seismograph.release;

import de.seismograph.pulse.Audience;
import de.seismograph.pulse.DisclosureSettings;
import de.seismograph.pulse.Question;
import de.seismograph.pulse.Terms;
import de.seismograph.region.Neighbourhood;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

/**
 * Publishes what neighbourhoods have judged, through the same door as the answers to a pulse: the same thresholds, the same remainder
 * rule, noise of the same law under the same secret.
 */
@ApplicationScoped
public class Summarising {
    private final EntityManager entities;
    private final DisclosureSettings settings;
    private final NoiseKey noise;
    private final SecureRandom chance;

    Summarising(EntityManager entities, DisclosureSettings settings, NoiseKey noise, SecureRandom chance) {
        this.entities = entities;
        this.settings = settings;
        this.noise = noise;
        this.chance = chance;
    }

    /**
     * Publishes once and for all, within the transaction: of all together, weighted by Land, and broken down by one attribute.
     *
     * @param audience who could judge
     * @param questions what was asked: single choices, multi choices
     * @param judged at most one of each neighbourhood
     */
    public void publish(
            Subject subject, Audience audience, List<Question> questions, Collection<Judged> judged, LocalDate today) {
        publish(subject, audience, questions, judged, Terms.of(settings), today);
    }

    /**
     * As above, under terms that those who judged have been told.
     *
     * @param terms whatever the settings have become since
     */
    public void publish(
            Subject subject,
            Audience audience,
            List<Question> questions,
            Collection<Judged> judged,
            Terms terms,
            LocalDate today) {
        Set<Attribute> limits = Attribute.limiting(audience);
        List<Neighbourhood> frame =
                Neighbourhood.open().stream().filter(audience::includes).toList();
        publish(subject, frame, questions, judged, terms, today, publishing -> publishing.cells(limits, false));
    }

    /**
     * Publishes the next edition, within the transaction: of all together alone, since a cell of few could differ from the one
     * before it by one person. Whoever calls sees to it that at least {@code minRemainder} judgements are new.
     */
    public void renew(Subject subject, List<Question> questions, Collection<Judged> judged, LocalDate today) {
        publish(
                subject,
                Neighbourhood.open(),
                questions,
                judged,
                Terms.of(settings),
                today,
                publishing -> publishing.together(Set.of()));
    }

    /** Whether nothing has been published of a subject so far. */
    public boolean isFirst(Subject subject) {
        return next(subject) == 1;
    }

    /** What the latest edition of a subject says of all together, as the transaction sees it; empty where that is withheld. */
    public Optional<PublishedCell> latest(Subject subject, String question) {
        return entities.unwrap(Session.class).doReturningWork(connection -> latest(connection, subject, question));
    }

    private static Optional<PublishedCell> latest(Connection connection, Subject subject, String question)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                select * from published.summary_cell
                 where kind = ? and subject = ? and question = ? and dimension = ? and item = ''
                """)) {
            select.setString(1, subject.kind());
            select.setString(2, subject.id());
            select.setString(3, question);
            select.setString(4, Dimension.NATIONAL.toString());
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(CellColumns.read(row)) : Optional.empty();
            }
        }
    }

    /** Fewest judgements that have to be new before an edition follows another. */
    public int minRemainder() {
        return settings.minRemainder();
    }

    private void publish(
            Subject subject,
            List<Neighbourhood> frame,
            List<Question> questions,
            Collection<Judged> judged,
            Terms terms,
            LocalDate today,
            Function<Publishing, List<PublishedCell>> table) {
        int edition = next(subject);
        Frame counted = new Frame(frame.stream()
                .collect(Collectors.groupingBy(Summarising::attributes, Collectors.summingInt(each -> 1))));
        keep(subject, edition, questions, frame.size(), terms, today);
        for (Question question : questions) {
            List<PublishedCell> cells = table.apply(new Publishing(
                    new Tabulation(question, counted, tallies(question, judged)),
                    terms,
                    noise.of(subject, question, edition, terms)));
            entities.unwrap(Session.class)
                    .doWork(connection -> insert(connection, subject, edition, question.id(), cells));
        }
    }

    private List<Tally> tallies(Question question, Collection<Judged> judged) {
        RecordKeys keys = new RecordKeys(chance);
        Set<String> seen = new HashSet<>();
        Map<Attributes, Map<String, Tally>> tallies = new HashMap<>();
        for (Judged each : judged) {
            String code = each.answers().get(question.id());
            if (!seen.add(each.neighbourhood().id())) {
                throw new IllegalArgumentException(
                        "Two judgements of " + each.neighbourhood().id());
            }
            if (code != null) {
                Attributes attributes = attributes(each.neighbourhood());
                tallies.computeIfAbsent(attributes, first -> new HashMap<>())
                        .merge(code, new Tally(code, attributes, 1, keys.next()), Summarising::together);
            }
        }
        return tallies.values().stream()
                .flatMap(codes -> codes.values().stream())
                .toList();
    }

    private static Tally together(Tally one, Tally other) {
        return new Tally(one.code(), one.attributes(), one.sheets() + other.sheets(), one.key() + other.key());
    }

    private static Attributes attributes(Neighbourhood neighbourhood) {
        return new Attributes(
                neighbourhood.land().id(),
                neighbourhood.phase().id(),
                neighbourhood.size().id(),
                neighbourhood.carrier().id());
    }

    private int next(Subject subject) {
        Number last = (Number) entities.createNativeQuery(
                        "select coalesce(max(edition), 0) from summary where kind = :kind and subject = :subject")
                .setParameter("kind", subject.kind())
                .setParameter("subject", subject.id())
                .getSingleResult();
        return last.intValue() + 1;
    }

    private void keep(
            Subject subject, int edition, List<Question> questions, int invited, Terms terms, LocalDate today) {
        entities.createNativeQuery("""
                        insert into summary (kind, subject, edition, published_on, invited, terms, questions)
                        values (:kind, :subject, :edition, :today, :invited, cast(:terms as jsonb), cast(:questions as jsonb))
                        """)
                .setParameter("kind", subject.kind())
                .setParameter("subject", subject.id())
                .setParameter("edition", edition)
                .setParameter("today", today)
                .setParameter("invited", invited)
                .setParameter("terms", Stored.json(terms))
                .setParameter("questions", Stored.json(questions))
                .executeUpdate();
    }

    private static void insert(
            Connection connection, Subject subject, int edition, String question, List<PublishedCell> cells)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into summary_cell (
                    kind, subject, edition, question, dimension, code, item, invited, respondents, counts, top_category)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)) {
            for (PublishedCell cell : cells) {
                insert.setString(1, subject.kind());
                insert.setString(2, subject.id());
                insert.setInt(3, edition);
                insert.setString(4, question);
                CellColumns.bind(insert, 5, cell);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}

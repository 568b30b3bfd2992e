package de.seismograph.dispatch;

import de.seismograph.release.Dimension;
import de.seismograph.release.PublishedCell;
import de.seismograph.release.Summaries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Adds up what managers were asked to read. */
@ApplicationScoped
class Burdens {
    private final EntityManager entities;
    private final Summaries summaries;

    Burdens(EntityManager entities, Summaries summaries) {
        this.entities = entities;
        this.summaries = summaries;
    }

    private record Sent(String id, String ministry, String quarter) {}

    private record Volume(String ministry, String quarter) {}

    /** The newest quarter first. */
    @Transactional
    List<Burden> since(Instant since) throws SQLException {
        Map<Volume, List<String>> volumes = sent(since).stream()
                .collect(Collectors.groupingBy(
                        each -> new Volume(each.ministry(), each.quarter()),
                        LinkedHashMap::new,
                        Collectors.mapping(Sent::id, Collectors.toList())));
        Map<String, Ministry> ministries =
                Ministry.inOrder().stream().collect(Collectors.toMap(Ministry::id, each -> each));
        Map<String, List<PublishedCell>> published = summaries.cells(
                Dispatch.KIND,
                volumes.values().stream().flatMap(List::stream).toList(),
                RatingQuestions.RELEVANCE,
                List.of(Dimension.NATIONAL));
        return volumes.entrySet().stream()
                .map(volume -> burden(
                        ministries.get(volume.getKey().ministry()),
                        volume.getKey().quarter(),
                        volume.getValue(),
                        published))
                .toList();
    }

    private static Burden burden(
            Ministry ministry, String quarter, List<String> dispatches, Map<String, List<PublishedCell>> published) {
        List<PublishedCell> cells = dispatches.stream()
                .flatMap(id -> published.getOrDefault(id, List.of()).stream())
                .toList();
        OptionalDouble median = Grades.of(cells).median();
        return new Burden(
                ministry.id(),
                ministry.name(),
                quarter,
                dispatches.size(),
                cells.size(),
                median.isPresent() ? median.getAsDouble() : null);
    }

    @SuppressWarnings("unchecked")
    private List<Sent> sent(Instant since) {
        return entities.createNativeQuery("""
                        select d.id, d.ministry, to_char(g.made_at at time zone 'Europe/Berlin', 'YYYY-"Q"Q') as quarter
                          from dispatch d join digest g on g.week = d.digest
                         where g.made_at >= cast(:since as timestamptz)
                         order by quarter desc, d.ministry, d.id
                        """, Sent.class)
                .setParameter("since", Timestamp.from(since))
                .getResultList();
    }
}

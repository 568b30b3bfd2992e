package de.seismograph.dispatch;

import de.seismograph.release.Dimension;
import de.seismograph.release.PublishedCell;
import de.seismograph.release.Summaries;
import de.seismograph.topic.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Adds up by topic what is published of ratings, as far as the caller may see it. */
@ApplicationScoped
class TopicProfiles {
    private final Desks desks;
    private final Summaries summaries;

    TopicProfiles(Desks desks, Summaries summaries) {
        this.desks = desks;
        this.summaries = summaries;
    }

    private record Place(Dimension dimension, String code) {
        static final Comparator<Place> ORDER =
                Comparator.comparing(Place::dimension).thenComparing(Place::code);

        static Place of(PublishedCell cell) {
            return new Place(cell.dimension(), cell.code());
        }
    }

    /**
     * @param ministry of whom; of all if {@code null}
     * @param topic about what; all if {@code null}
     * @return in the order of topics, those about which something was sent since
     */
    @Transactional
    List<TopicProfile> since(Instant since, @Nullable String ministry, @Nullable String topic) throws SQLException {
        Sight sight = desks.sight();
        List<Dispatch> sent = Dispatch.sentSince(since).stream()
                .filter(sight::shows)
                .filter(dispatch -> ministry == null || ministry.equals(dispatch.ministry()))
                .filter(dispatch -> topic == null || dispatch.topics().contains(topic))
                .toList();
        Map<String, List<PublishedCell>> published = summaries.cells(
                Dispatch.KIND, sent.stream().map(Dispatch::id).toList(), RatingQuestions.RELEVANCE, Profiles.SHOWN);
        return Topic.inOrder().stream()
                .map(Topic::id)
                .filter(each -> topic == null || topic.equals(each))
                .map(each -> profile(each, sent, published, sight))
                .filter(profile -> profile.dispatches() > 0)
                .toList();
    }

    private static TopicProfile profile(
            String topic, List<Dispatch> sent, Map<String, List<PublishedCell>> published, Sight sight) {
        List<Dispatch> about =
                sent.stream().filter(each -> each.topics().contains(topic)).toList();
        return new TopicProfile(
                topic,
                about.size(),
                about.stream()
                        .flatMap(dispatch -> published.getOrDefault(dispatch.id(), List.of()).stream()
                                .filter(cell -> sight.shows(dispatch, cell)))
                        .collect(
                                Collectors.groupingBy(Place::of, () -> new TreeMap<>(Place.ORDER), Collectors.toList()))
                        .entrySet()
                        .stream()
                        .map(place -> cell(place.getKey(), place.getValue()))
                        .toList());
    }

    private static TopicProfile.Cell cell(Place place, List<PublishedCell> cells) {
        OptionalDouble median = Grades.of(cells).median();
        return new TopicProfile.Cell(
                place.dimension().toString(),
                place.code(),
                cells.size(),
                cells.stream().mapToInt(PublishedCell::shownRespondents).sum(),
                median.isPresent() ? median.getAsDouble() : null);
    }
}

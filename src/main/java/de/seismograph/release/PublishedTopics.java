package de.seismograph.release;

import de.seismograph.shared.LocalizedText;
import de.seismograph.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The topics that readers can ask for. */
@ApplicationScoped
public class PublishedTopics {
    private final ReadingSide reading;

    PublishedTopics(ReadingSide reading) {
        this.reading = reading;
    }

    /** A topic with its name. */
    private record Topic(String id, String standingIndicator, LocalizedText name) {}

    /** @throws Problem 400 listing the topics there are, if the query parameter {@code topic} names none of them */
    public void demand(String id) throws SQLException {
        List<String> known = inOrder().stream().map(Topic::id).toList();
        if (!known.contains(id)) {
            throw Problem.invalidParameter(
                    "topic", "There is no topic \"" + id + "\"; there are " + String.join(", ", known) + ".");
        }
    }

    /** The indicators that are asked every quarter, one of each topic. */
    public List<String> standingIndicators() throws SQLException {
        return inOrder().stream().map(Topic::standingIndicator).toList();
    }

    /** The names of all topics by id. */
    public Map<String, LocalizedText> names() throws SQLException {
        return inOrder().stream().collect(Collectors.toMap(Topic::id, Topic::name));
    }

    private List<Topic> inOrder() throws SQLException {
        return reading.rows(
                "select id, standing_indicator, name_de, name_en from published.topic order by position, id",
                row -> new Topic(
                        row.getString(1), row.getString(2), new LocalizedText(row.getString(3), row.getString(4))));
    }
}

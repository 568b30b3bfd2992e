package de.seismograph.release;

import de.seismograph.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;

/** The topics that readers can ask for. */
@ApplicationScoped
public class PublishedTopics {
    private final ReadingSide reading;

    PublishedTopics(ReadingSide reading) {
        this.reading = reading;
    }

    private record Topic(String id, String standingIndicator) {}

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

    private List<Topic> inOrder() throws SQLException {
        return reading.rows(
                "select id, standing_indicator from published.topic order by position, id",
                row -> new Topic(row.getString(1), row.getString(2)));
    }
}

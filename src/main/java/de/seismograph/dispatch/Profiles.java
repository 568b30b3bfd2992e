package de.seismograph.dispatch;

import de.seismograph.release.Dimension;
import de.seismograph.release.PublishedCell;
import de.seismograph.release.Summaries;
import de.seismograph.release.Summary;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes profiles of what is published of ratings, as far as the caller may see it. */
@ApplicationScoped
class Profiles {
    static final List<Dimension> SHOWN =
            List.of(Dimension.NATIONAL, Dimension.LAND, Dimension.PHASE, Dimension.SIZE, Dimension.CARRIER);

    private final Summaries summaries;
    private final Desks desks;
    private final Clock clock;

    Profiles(Summaries summaries, Desks desks, Clock clock) {
        this.summaries = summaries;
        this.desks = desks;
        this.clock = clock;
    }

    ProfileView of(Dispatch dispatch) throws SQLException {
        Optional<Summary> counted =
                dispatch.countedOn().isPresent() ? summaries.of(dispatch.subject()) : Optional.empty();
        return new ProfileView(
                dispatch.id(),
                dispatch.state(DigestDay.today(clock.instant())),
                dispatch.rateUntil().orElse(null),
                dispatch.countedOn().orElse(null),
                counted.map(Summary::invited).orElse(null),
                counted.map(Summary::terms).orElse(null),
                counted.map(summary -> cells(dispatch, summary)).orElse(List.of()));
    }

    private List<ProfileView.Cell> cells(Dispatch dispatch, Summary summary) {
        ProfileCells profile = new ProfileCells(summary);
        Sight sight = desks.sight();
        return SHOWN.stream()
                .flatMap(dimension -> relevance(summary, dimension))
                .filter(cell -> sight.shows(dispatch, cell))
                .map(profile::cell)
                .toList();
    }

    private static Stream<PublishedCell> relevance(Summary summary, Dimension dimension) {
        return summary.cells(RatingQuestions.RELEVANCE, dimension).stream()
                .filter(cell -> cell.item().isEmpty());
    }
}

package de.seismograph.dispatch;

import de.seismograph.identity.Role;
import de.seismograph.identity.SignedIn;
import de.seismograph.release.Dimension;
import de.seismograph.release.PublishedCell;
import de.seismograph.release.Summaries;
import de.seismograph.release.Summary;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes profiles of what is published of ratings, as far as the caller may see it. */
@ApplicationScoped
class Profiles {
    private static final List<Dimension> SHOWN =
            List.of(Dimension.NATIONAL, Dimension.LAND, Dimension.PHASE, Dimension.SIZE, Dimension.CARRIER);

    private final Summaries summaries;
    private final SignedIn caller;
    private final Clock clock;

    Profiles(Summaries summaries, SignedIn caller, Clock clock) {
        this.summaries = summaries;
        this.caller = caller;
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
                counted.map(this::cells).orElse(List.of()));
    }

    private List<ProfileView.Cell> cells(Summary summary) {
        ProfileCells profile = new ProfileCells(summary);
        return SHOWN.stream()
                .flatMap(dimension -> relevance(summary, dimension))
                .filter(shownToCaller())
                .map(profile::cell)
                .toList();
    }

    private static Stream<PublishedCell> relevance(Summary summary, Dimension dimension) {
        return summary.cells(RatingQuestions.RELEVANCE, dimension).stream()
                .filter(cell -> cell.item().isEmpty());
    }

    /** A Land that has no other role sees itself and all together. */
    private Predicate<PublishedCell> shownToCaller() {
        boolean all = caller.roles().contains(Role.EDITOR) || caller.roles().contains(Role.MINISTRY);
        String land = caller.land().orElse("");
        return cell -> all
                || cell.dimension() == Dimension.NATIONAL
                || (cell.dimension() == Dimension.LAND && cell.code().equals(land));
    }
}

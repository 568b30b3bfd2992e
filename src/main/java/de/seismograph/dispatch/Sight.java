package de.seismograph.dispatch;

import de.seismograph.release.Dimension;
import de.seismograph.release.PublishedCell;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody may see of dispatches.
 *
 * @param all as editors do
 * @param own ministries among whose desks one is
 * @param land of a coordinator, who sees all that has been sent, and of its results the whole and the own Land
 */
record Sight(boolean all, Set<String> own, Optional<String> land) {
    Sight {
        own = Set.copyOf(own);
    }

    boolean owns(Dispatch dispatch) {
        return own.contains(dispatch.ministry());
    }

    boolean shows(Dispatch dispatch) {
        return all || owns(dispatch) || land.isPresent() && dispatch.digest().isPresent();
    }

    /** Whether a published cell of its ratings is shown. */
    boolean shows(Dispatch dispatch, PublishedCell cell) {
        if (all || owns(dispatch)) {
            return true;
        }
        return shows(dispatch)
                && (cell.dimension() == Dimension.NATIONAL
                        || cell.dimension() == Dimension.LAND
                                && land.filter(cell.code()::equals).isPresent());
    }
}

package de.seismograph.dispatch;

import de.seismograph.identity.Role;
import de.seismograph.identity.SignedIn;
import de.seismograph.shared.Page;
import de.seismograph.shared.Problem;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who sends for whom and sees what: desks all of their own ministries, editors all, Laender what has been sent. */
@ApplicationScoped
class Desks {
    private final SignedIn caller;

    Desks(SignedIn caller) {
        this.caller = caller;
    }

    /** @throws Problem 403 if the caller is no desk of this ministry */
    void demandSender(String ministry) {
        if (!sight().own().contains(ministry)) {
            throw Problem.forbidden(
                    "not-your-ministry",
                    "You are no desk of this ministry. Whoever administers the service can make you one.");
        }
    }

    /** @throws Problem 404 if it is of another ministry */
    void demandOwn(Dispatch dispatch) {
        if (!sight().owns(dispatch)) {
            throw Dispatch.unknown(dispatch.id());
        }
    }

    /** @throws Problem 404 if there is none, or none for the caller */
    @Transactional
    Dispatch visible(String id) {
        Dispatch dispatch = Dispatch.get(id);
        if (!sight().shows(dispatch)) {
            throw Dispatch.unknown(id);
        }
        return dispatch;
    }

    @Transactional
    List<Dispatch> page(Page page) {
        Sight sight = sight();
        return Dispatch.<Dispatch>find(
                        """
                        id > :after
                        and (:all = true or (:sent = true and digest is not null) or ministry in :own)
                        order by id
                        """,
                        Parameters.with("after", page.after())
                                .and("all", sight.all())
                                .and("sent", sight.land().isPresent())
                                .and("own", sight.own()))
                .range(0, page.limit())
                .list();
    }

    /** What the caller may see. */
    @Transactional
    Sight sight() {
        Set<String> own = is(Role.MINISTRY)
                ? Ministry.of(caller.name()).stream().map(Ministry::id).collect(Collectors.toSet())
                : Set.of();
        return new Sight(
                is(Role.EDITOR), own, is(Role.LAND) ? Optional.of(caller.land().orElse("")) : Optional.empty());
    }

    private boolean is(String role) {
        return caller.roles().contains(role);
    }
}

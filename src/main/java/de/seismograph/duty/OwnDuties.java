package de.seismograph.duty;

import de.seismograph.invitation.Participant;
import de.seismograph.invitation.Roster;
import de.seismograph.judgement.Judging;
import de.seismograph.release.Summaries;
import de.seismograph.release.Summary;
import de.seismograph.signal.Supporters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Finds what concerns a manager. */
@ApplicationScoped
class OwnDuties {
    private static final int MOST = 100;

    private final Duties duties;
    private final Roster roster;
    private final Supporters supporters;
    private final Judging judging;
    private final Summaries summaries;
    private final Clock clock;

    OwnDuties(Duties duties, Roster roster, Supporters supporters, Judging judging, Summaries summaries, Clock clock) {
        this.duties = duties;
        this.roster = roster;
        this.supporters = supporters;
        this.judging = judging;
        this.summaries = summaries;
        this.clock = clock;
    }

    /** The duties that concern a manager, with what the manager has said of each: those that ask for it first, then the newest. */
    @Transactional
    List<OwnDutyView> of(UUID manager) throws SQLException {
        Participant participant = roster.demand(manager);
        Instant now = clock.instant();
        Set<String> signals = supporters.supported(duties.signals(), manager);
        List<Duty> own = duties.concerning(participant.neighbourhood(), signals, now, MOST);
        List<String> ids = own.stream().map(Duty::id).toList();
        Map<String, Map<String, String>> said = judging.of(Duty.KIND, ids, manager);
        Map<String, Summary> effects = summaries.of(Duty.KIND, ids);
        return own.stream()
                .map(duty -> OwnDutyView.of(duty, effects.get(duty.id()), said.getOrDefault(duty.id(), Map.of()), now))
                .toList();
    }
}

package de.seismograph.invitation;

import de.seismograph.key.KeyRing;
import de.seismograph.pulse.Audience;
import de.seismograph.pulse.Pulse;
import de.seismograph.pulse.PulseClosed;
import de.seismograph.pulse.PulseOpened;
import de.seismograph.shared.ManyRows;
import de.seismograph.shared.Problem;
import io.agroal.api.AgroalDataSource;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Issues the invitations of a pulse when it opens, recognises their tokens, and takes all back when it closes. */
@ApplicationScoped
public class Invitations {
    private final EntityManager entities;
    private final AgroalDataSource database;
    private final KeyRing keys;
    private final SecureRandom chance;

    Invitations(EntityManager entities, AgroalDataSource database, KeyRing keys, SecureRandom chance) {
        this.entities = entities;
        this.database = database;
        this.keys = keys;
        this.chance = chance;
    }

    void issue(@Observes @Priority(PulseOpened.FRAME) PulseOpened opened) throws SQLException {
        Pulse pulse = opened.pulse();
        // Frame and invitations must see one and the same roster.
        entities.createNativeQuery("lock table manager in share mode").executeUpdate();
        if (freezeFrame(pulse.id(), pulse.audience()) == 0) {
            throw Problem.conflict(
                    "empty-audience",
                    "Nobody would be asked: no neighbourhood of this audience has a manager on the roster.");
        }
        keys.create(PulseKey.of(pulse.id()));
        entities.createNativeQuery("""
                        insert into invitation (pulse_id, id, neighbourhood_id, manager_id)
                        select f.pulse_id, gen_random_uuid(), f.neighbourhood_id, m.id
                          from wave_frame f
                          join manager m on m.neighbourhood_id = f.neighbourhood_id and m.closed_at is null
                         where f.pulse_id = :pulse
                        """).setParameter("pulse", pulse.id()).executeUpdate();
    }

    private int freezeFrame(String pulse, Audience audience) {
        return entities.createNativeQuery("""
                        insert into wave_frame (pulse_id, neighbourhood_id, land, phase, size, carrier)
                        select :pulse, n.id, n.land, n.phase, n.size, n.carrier
                          from neighbourhood n
                         where n.closed_at is null
                           and (cardinality(cast(:laender as text[])) = 0 or n.land = any (cast(:laender as text[])))
                           and (cardinality(cast(:phases as text[])) = 0 or n.phase = any (cast(:phases as text[])))
                           and (cardinality(cast(:sizes as text[])) = 0 or n.size = any (cast(:sizes as text[])))
                           and (cardinality(cast(:carriers as text[])) = 0 or n.carrier = any (cast(:carriers as text[])))
                           and exists (select 1 from manager m where m.neighbourhood_id = n.id and m.closed_at is null)
                        """)
                .setParameter("pulse", pulse)
                .setParameter("laender", ids(audience.laender()))
                .setParameter("phases", ids(audience.phases()))
                .setParameter("sizes", ids(audience.sizes()))
                .setParameter("carriers", ids(audience.carriers()))
                .executeUpdate();
    }

    private static String[] ids(@Nullable Collection<?> chosen) {
        return chosen == null
                ? new String[0]
                : chosen.stream().map(String::valueOf).toArray(String[]::new);
    }

    /** Whose token this is, if it is one of an open pulse. */
    Optional<Invitation> find(Token token) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select invitation_id from invitation_token where pulse_id = ? and token_hash = ?")) {
            query.setString(1, token.pulse());
            query.setBytes(2, token.hash());
            try (ResultSet found = query.executeQuery()) {
                return found.next()
                        ? Optional.of(new Invitation(token.pulse(), found.getObject(1, UUID.class)))
                        : Optional.empty();
            }
        }
    }

    /** How many neighbourhoods the frozen frame of a pulse has. */
    public long frameSize(String pulse) {
        return (Long) entities.createNativeQuery("select count(*) from wave_frame where pulse_id = :pulse", Long.class)
                .setParameter("pulse", pulse)
                .getSingleResult();
    }

    /** Goes through all invitations of an open pulse, with what the frame says of their neighbourhoods, however many there are. */
    public void forEachMember(String pulse, Consumer<FrameMember> consumer) {
        ManyRows.forEach(entities, row -> consumer.accept(FrameMember.of(row)), """
                select i.id, i.neighbourhood_id, f.land, f.phase, f.size, f.carrier
                  from invitation i
                  join wave_frame f on f.pulse_id = i.pulse_id and f.neighbourhood_id = i.neighbourhood_id
                 where i.pulse_id = ?
                """, pulse);
    }

    /** The invitations of an open pulse by the id of their neighbourhood, in the order of these ids. */
    @Transactional
    @SuppressWarnings("unchecked")
    public SortedMap<String, Invitation> byNeighbourhood(String pulse) {
        List<Invitee> invitees = entities.createNativeQuery(
                        "select neighbourhood_id as neighbourhood, id from invitation where pulse_id = :pulse",
                        Invitee.class)
                .setParameter("pulse", pulse)
                .getResultList();
        SortedMap<String, Invitation> invitations = new TreeMap<>();
        invitees.forEach(invitee -> invitations.put(invitee.neighbourhood(), new Invitation(pulse, invitee.id())));
        return invitations;
    }

    private record Invitee(String neighbourhood, UUID id) {}

    /** A new token for an invitation, as {@link #newToken(Invitation, String)} makes it, to whoever is invited. */
    public Optional<Token> newToken(Invitation invitation) {
        return newToken(invitation, null);
    }

    /**
     * A new token for an invitation, valid before it leaves the house; those it already has stay valid. From now on the invitation
     * counts as one that has reached somebody.
     *
     * @param email where it goes, or {@code null} if it goes nowhere
     * @return nothing if the pulse has closed meanwhile, or the roster no longer knows the manager by this address
     */
    @Transactional
    public Optional<Token> newToken(Invitation invitation, @Nullable String email) {
        Token token = Token.make(invitation.pulse(), chance);
        int rows = entities.createNativeQuery("""
                        with addressed as (
                            update invitation i set reached = true
                              from manager m
                             where i.pulse_id = :pulse and i.id = :invitation and m.id = i.manager_id
                               and (cast(:email as text) is null or m.email = :email and m.closed_at is null)
                            returning i.pulse_id, i.id)
                        insert into invitation_token (pulse_id, token_hash, invitation_id)
                        select pulse_id, :hash, id from addressed
                        """)
                .setParameter("email", email)
                .setParameter("pulse", invitation.pulse())
                .setParameter("hash", token.hash())
                .setParameter("invitation", invitation.id())
                .executeUpdate();
        return rows == 1 ? Optional.of(token) : Optional.empty();
    }

    void takeBack(@Observes @Priority(PulseClosed.INVITATIONS) PulseClosed closed) throws SQLException {
        keys.giveUp(PulseKey.of(closed.pulse().id()));
        // Invitations first: who is making a token this moment holds its invitation, and the token is there when it
        // lets go.
        for (String table : List.of("invitation", "invitation_token")) {
            entities.createNativeQuery("delete from " + table + " where pulse_id = :pulse")
                    .setParameter("pulse", closed.pulse().id())
                    .executeUpdate();
        }
    }
}

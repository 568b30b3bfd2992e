package de.seismograph.judgement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.seismograph.invitation.ManagersForgotten;
import de.seismograph.invitation.Participant;
import de.seismograph.invitation.Roster;
import de.seismograph.key.KeyGone;
import de.seismograph.key.KeyRing;
import de.seismograph.region.Neighbourhood;
import de.seismograph.release.Judged;
import de.seismograph.release.Subject;
import de.seismograph.shared.Changed;
import de.seismograph.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Takes judgements and finds them again, for who made them or for who counts them; each manager has one of each subject. */
@ApplicationScoped
public class Judging {
    private static final String KEY = "judgement";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> ANSWERS = new TypeReference<>() {};

    private static final String TAKEN = """
            insert into judgement (kind, subject, judge, content, fresh)
            values (:kind, :subject, :judge, cast(:content as jsonb), true)
            on conflict (kind, subject, judge) do update set content = excluded.content
             where judgement.content <> excluded.content
            """;

    private static final String TAKEN_BACK = """
            update judgement set content = cast(:content as jsonb)
             where kind = :kind and subject = :subject and judge = :judge
            """;

    private final KeyRing keys;
    private final EntityManager entities;
    private final Roster roster;
    private final Event<Changed> changes;

    Judging(KeyRing keys, EntityManager entities, Roster roster, Event<Changed> changes) {
        this.keys = keys;
        this.entities = entities;
        this.roster = roster;
        this.changes = changes;
    }

    private record Row(byte[] judge, String content, boolean fresh) {}

    private record Place(String kind, String subject) {
        Subject subjectOf() {
            return new Subject(kind, subject);
        }
    }

    /**
     * Takes a judgement in place of the one before.
     *
     * @param answers codes by the id of the question; none at all takes the judgement back
     * @throws Problem 503 while the key is away
     */
    @Transactional
    public void put(Subject subject, UUID manager, Map<String, String> answers) {
        String sql = answers.isEmpty() ? TAKEN_BACK : TAKEN;
        entities.createNativeQuery(sql)
                .setParameter("kind", subject.kind())
                .setParameter("subject", subject.id())
                .setParameter("judge", new Judge(key()).of(subject, manager))
                .setParameter("content", json(answers))
                .executeUpdate();
    }

    /** What a manager has said of a subject; nothing if it was taken back. */
    @Transactional
    public Map<String, String> of(Subject subject, UUID manager) {
        return of(subject.kind(), List.of(subject.id()), manager).getOrDefault(subject.id(), Map.of());
    }

    /** What a manager has said of some subjects of a kind, by their ids. */
    @Transactional
    @SuppressWarnings("unchecked")
    public Map<String, Map<String, String>> of(String kind, Collection<String> subjects, UUID manager) {
        Optional<byte[]> key = keys.findIfMade(KEY);
        if (key.isEmpty() || subjects.isEmpty()) {
            return Map.of();
        }
        Judge judge = new Judge(key.get());
        Map<ByteBuffer, String> wanted = new HashMap<>();
        subjects.forEach(id -> wanted.put(ByteBuffer.wrap(judge.of(new Subject(kind, id), manager)), id));
        List<Row> rows = entities.createNativeQuery("""
                        select judge, cast(content as text) as content, fresh from judgement
                         where kind = :kind and subject = any (cast(:subjects as text[])) and judge = any (cast(:judges as bytea[]))
                           and content <> '{}'
                        """, Row.class)
                .setParameter("kind", kind)
                .setParameter("subjects", subjects.toArray(String[]::new))
                .setParameter(
                        "judges",
                        wanted.keySet().stream().map(ByteBuffer::array).toArray(byte[][]::new))
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> wanted.get(ByteBuffer.wrap(row.judge())), row -> answers(row.content())));
    }

    /** All that is known of a subject, each with who said it; of managers who are not remembered any more there is nothing. */
    @Transactional
    public List<Judgement> all(Subject subject) {
        List<Row> rows = rows(subject);
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<ByteBuffer, Row> marked =
                rows.stream().collect(Collectors.toMap(row -> ByteBuffer.wrap(row.judge()), Function.identity()));
        Judge judge = new Judge(key());
        List<Judgement> all = new ArrayList<>();
        for (Participant participant : roster.everybody()) {
            Row row = marked.get(ByteBuffer.wrap(judge.of(subject, participant.id())));
            if (row != null) {
                all.add(new Judgement(participant, answers(row.content()), row.fresh()));
            }
        }
        return all;
    }

    /** Those who have judged a subject in a certain way, under pseudonyms that {@link #behind} understands: to be written to. */
    @Transactional
    public List<String> pseudonyms(Subject subject, Predicate<Map<String, String>> way) {
        return rows(subject).stream()
                .filter(row -> way.test(answers(row.content())))
                .map(row -> HexFormat.of().formatHex(row.judge()))
                .toList();
    }

    /** Who of those on the roster stands behind a pseudonym. */
    @Transactional
    public Optional<Participant> behind(Subject subject, String pseudonym) {
        byte[] wanted = HexFormat.of().parseHex(pseudonym);
        Judge judge = new Judge(key());
        return roster.everybody().stream()
                .filter(Participant::present)
                .filter(participant -> Arrays.equals(wanted, judge.of(subject, participant.id())))
                .findFirst();
    }

    @SuppressWarnings("unchecked")
    private List<Row> rows(Subject subject) {
        return entities.createNativeQuery("""
                        select judge, cast(content as text) as content, fresh from judgement
                         where kind = :kind and subject = :subject and content <> '{}'
                         order by judge
                        """, Row.class)
                .setParameter("kind", subject.kind())
                .setParameter("subject", subject.id())
                .getResultList();
    }

    /** All judgements by neighbourhoods that take part: of each the judgement of who is present, or else of who was. */
    @Transactional
    public List<Judged> counted(Subject subject) {
        return placed(subject).entrySet().stream()
                .map(place -> new Judged(place.getKey(), place.getValue().answers()))
                .toList();
    }

    /**
     * How many of those that count have come since {@link #settle}. Whoever has been counted once is not new again by changing their
     * mind, or by taking it back and judging anew: so a few who do that together cannot have one edition published after the other.
     */
    @Transactional
    public long fresh(Subject subject) {
        return placed(subject).values().stream().filter(Judgement::fresh).count();
    }

    /** The ids of the neighbourhoods that count and have been counted before. */
    @Transactional
    public Set<String> settled(Subject subject) {
        return placed(subject).entrySet().stream()
                .filter(place -> !place.getValue().fresh())
                .map(place -> place.getKey().id())
                .collect(Collectors.toSet());
    }

    private Map<Neighbourhood, Judgement> placed(Subject subject) {
        Map<String, Neighbourhood> frame =
                Neighbourhood.open().stream().collect(Collectors.toMap(Neighbourhood::id, Function.identity()));
        Map<Neighbourhood, Judgement> placed = new LinkedHashMap<>();
        for (Judgement judgement : all(subject)) {
            Neighbourhood place = frame.get(judgement.participant().neighbourhood());
            if (place != null) {
                placed.putIfAbsent(place, judgement);
            }
        }
        return placed;
    }

    /** From now on none of the judgements is new. Of those that were taken back after they were counted the mark stays. */
    @Transactional
    public void settle(Subject subject) {
        entities.createNativeQuery(
                        "delete from judgement where kind = :kind and subject = :subject and content = '{}' and fresh")
                .setParameter("kind", subject.kind())
                .setParameter("subject", subject.id())
                .executeUpdate();
        entities.createNativeQuery(
                        "update judgement set fresh = false where kind = :kind and subject = :subject and fresh")
                .setParameter("kind", subject.kind())
                .setParameter("subject", subject.id())
                .executeUpdate();
    }

    /** Forgets all judgements of a subject, once they have been counted or are of no more use. */
    @Transactional
    public void forget(Subject subject) {
        entities.createNativeQuery("delete from judgement where kind = :kind and subject = :subject")
                .setParameter("kind", subject.kind())
                .setParameter("subject", subject.id())
                .executeUpdate();
    }

    /** Forgets all judgements of some subjects of a kind. */
    @Transactional
    public void forget(String kind, Collection<String> subjects) {
        entities.createNativeQuery(
                        "delete from judgement where kind = :kind and subject = any (cast(:subjects as text[]))")
                .setParameter("kind", kind)
                .setParameter("subjects", subjects.toArray(String[]::new))
                .executeUpdate();
    }

    /**
     * Makes the judgements of one subject judgements of another one; those that were counted there count as counted; where somebody has judged both, that of the other one
     * stays. Of managers who are not remembered any more nothing is left. In the order of the pseudonyms, which says nothing of managers.
     */
    @Transactional
    public void unite(Subject from, Subject into) {
        Judge judge = new Judge(key());
        List<Participant> everybody = roster.everybody();
        entities.createNativeQuery("""
                        insert into judgement (kind, subject, judge, content, fresh)
                        select :kind, :subject, moved.target, old.content, old.fresh
                          from unnest(cast(:sources as bytea[]), cast(:targets as bytea[])) as moved (source, target)
                          join judgement old on old.kind = :oldKind and old.subject = :oldSubject and old.judge = moved.source
                         where old.content <> '{}'
                         order by moved.target
                        on conflict (kind, subject, judge) do update set content = excluded.content
                         where judgement.content = '{}'
                        """)
                .setParameter("kind", into.kind())
                .setParameter("subject", into.id())
                .setParameter("sources", judges(judge, from, everybody))
                .setParameter("targets", judges(judge, into, everybody))
                .setParameter("oldKind", from.kind())
                .setParameter("oldSubject", from.id())
                .executeUpdate();
        forget(from);
    }

    private static byte[][] judges(Judge judge, Subject subject, List<Participant> managers) {
        return managers.stream().map(manager -> judge.of(subject, manager.id())).toArray(byte[][]::new);
    }

    @SuppressWarnings("unchecked")
    void forget(@Observes ManagersForgotten forgotten) {
        Optional<byte[]> key = keys.findIfMade(KEY);
        if (key.isEmpty()) {
            return;
        }
        Judge judge = new Judge(key.get());
        List<Place> places = entities.createNativeQuery("select distinct kind, subject from judgement", Place.class)
                .getResultList();
        for (Place place : places) {
            entities.createNativeQuery("""
                            delete from judgement
                             where kind = :kind and subject = :subject and judge = any (cast(:judges as bytea[]))
                            """)
                    .setParameter("kind", place.kind())
                    .setParameter("subject", place.subject())
                    .setParameter(
                            "judges",
                            forgotten.managers().stream()
                                    .map(manager -> judge.of(place.subjectOf(), manager))
                                    .toArray(byte[][]::new))
                    .executeUpdate();
        }
    }

    private byte[] key() {
        return keys.demand(KEY);
    }

    /** What was kept under a key that is gone for good can never be told apart again, and goes. */
    void beginAnew(@Observes KeyGone gone) throws SQLException {
        if (gone.name().equals(KEY)) {
            entities.createNativeQuery("delete from judgement").executeUpdate();
            keys.giveUp(KEY);
            changes.fire(new Changed("judgements.begun-anew", KEY));
        }
    }

    private static String json(Map<String, String> answers) {
        try {
            return JSON.writeValueAsString(answers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot store a judgement", e);
        }
    }

    private static Map<String, String> answers(String json) {
        try {
            return JSON.readValue(json, ANSWERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot read a judgement", e);
        }
    }
}

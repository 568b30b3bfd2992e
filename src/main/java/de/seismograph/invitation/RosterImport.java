package de.seismograph.invitation;

import de.seismograph.region.Neighbourhood;
import de.seismograph.shared.Changed;
import de.seismograph.shared.Imported;
import de.seismograph.shared.Problem;
import de.seismograph.shared.Table;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes a whole roster or nothing: new managers are added, known ones updated, vanished ones closed. */
@ApplicationScoped
public class RosterImport {
    /** What columns such a file has. */
    public static final Table.Columns COLUMNS =
            new Table.Columns(List.of("email", "name", "neighbourhood", "language"), List.of());

    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>,;:\"()\\[\\]\\\\]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*");
    private static final int LONGEST = 200;

    private final EntityManager entities;
    private final Event<Changed> changes;

    RosterImport(EntityManager entities, Event<Changed> changes) {
        this.entities = entities;
        this.changes = changes;
    }

    /**
     * @throws Problem 400 with every fault of the file
     */
    @Transactional
    public Imported take(Table table, Instant now) {
        Manager.holdRoster();
        table.demandSound(faults(table));
        stage(table);
        int closed = closeVanished(now);
        int readdressed = takeBackLinks(now);
        int updated = updateKnown();
        int created = addNew();
        int total = table.rows().size();
        Imported imported = new Imported(created, updated, closed, total - created - updated, total);
        changes.fire(new Changed("roster.imported", "roster", imported.inWords()));
        if (readdressed > 0) {
            changes.fire(new Changed("roster.readdressed", "roster", Map.of("invitations", readdressed)));
        }
        return imported;
    }

    private List<Problem.Fault> faults(Table table) {
        Set<String> neighbourhoods = Neighbourhood.openAmong(table.readableRows().stream()
                .flatMap(row -> row.get("neighbourhood").stream())
                .toList());
        Map<String, Table.Row> taken = new HashMap<>();
        List<Problem.Fault> faults = new ArrayList<>();
        for (Table.Row row : table.readableRows()) {
            COLUMNS.required().stream()
                    .filter(column -> row.get(column).isEmpty())
                    .forEach(column -> faults.add(row.fault(column, "This is missing.")));
            row.get("email")
                    .filter(email ->
                            email.length() > LONGEST || !EMAIL.matcher(email).matches())
                    .ifPresent(email -> faults.add(row.fault("email", "This is not a mail address.")));
            row.get("name")
                    .filter(name -> name.length() > LONGEST)
                    .ifPresent(name -> faults.add(row.fault("name", "A name has at most " + LONGEST + " characters.")));
            row.get("language")
                    .filter(language -> !Set.of("de", "en").contains(language.toLowerCase(Locale.ROOT)))
                    .ifPresent(language -> faults.add(row.fault("language", "The language is de or en.")));
            row.get("neighbourhood").ifPresent(id -> {
                Table.Row first = taken.putIfAbsent(id, row);
                if (!neighbourhoods.contains(id)) {
                    faults.add(row.fault("neighbourhood", "There is no open neighbourhood " + id + "."));
                } else if (first != null) {
                    faults.add(row.fault("neighbourhood", id + " already has a manager in " + first.name() + "."));
                }
            });
        }
        return faults;
    }

    private void stage(Table table) {
        entities.createNativeQuery("""
                        create temporary table roster (email text, name text, neighbourhood_id text, language text)
                        on commit drop
                        """).executeUpdate();
        entities.createNativeQuery("""
                        insert into roster
                        select * from unnest(cast(:emails as text[]), cast(:names as text[]),
                                             cast(:neighbourhoods as text[]), cast(:languages as text[]))
                        """)
                .setParameter("emails", column(table, "email"))
                .setParameter("names", column(table, "name"))
                .setParameter("neighbourhoods", column(table, "neighbourhood"))
                .setParameter("languages", lowerCase(column(table, "language")))
                .executeUpdate();
    }

    private static String[] column(Table table, String name) {
        return table.rows().stream().map(row -> row.get(name).orElseThrow()).toArray(String[]::new);
    }

    private static String[] lowerCase(String[] texts) {
        return Arrays.stream(texts).map(t -> t.toLowerCase(Locale.ROOT)).toArray(String[]::new);
    }

    /**
     * A neighbourhood whose line now names somebody else has a new manager; the old one is closed, not renamed. The same name with
     * another address is the same person.
     */
    private int closeVanished(Instant now) {
        return entities.createNativeQuery("""
                        update manager m set closed_at = :now
                         where m.closed_at is null
                           and not exists (select 1 from roster r
                                            where r.neighbourhood_id = m.neighbourhood_id
                                              and (lower(r.email) = lower(m.email) or r.name = m.name))
                        """).setParameter("now", now).executeUpdate();
    }

    /** Whoever reads a mail to an address that was wrong must not reach the sheet; who was mailed there is mailed anew. */
    private int takeBackLinks(Instant now) {
        return ((Number)
                        entities.createNativeQuery("""
                        with corrected as (
                            update invitation i
                               set mail_state = case i.mail_state when 'none' then 'none' else 'waiting' end,
                                   mail_due_at = case i.mail_state when 'none' then null else cast(:now as timestamptz) end,
                                   mail_attempts = 0,
                                   mail_reminds = false,
                                   mail_fault = null
                              from manager m
                              join roster r on r.neighbourhood_id = m.neighbourhood_id and lower(r.email) <> lower(m.email)
                             where i.manager_id = m.id and m.closed_at is null
                            returning i.pulse_id, i.id),
                        ended as (
                            delete from invitation_token t using corrected c
                             where t.pulse_id = c.pulse_id and t.invitation_id = c.id)
                        select count(*) from corrected
                        """).setParameter("now", now).getSingleResult())
                .intValue();
    }

    private int updateKnown() {
        return entities.createNativeQuery("""
                        update manager m set name = r.name, language = r.language, email = r.email
                          from roster r
                         where m.closed_at is null
                           and m.neighbourhood_id = r.neighbourhood_id
                           and (m.name, m.language, m.email) is distinct from (r.name, r.language, r.email)
                        """).executeUpdate();
    }

    private int addNew() {
        return entities.createNativeQuery("""
                        insert into manager (id, email, name, neighbourhood_id, language)
                        select gen_random_uuid(), r.email, r.name, r.neighbourhood_id, r.language
                          from roster r
                         where not exists (select 1 from manager m
                                            where m.neighbourhood_id = r.neighbourhood_id and m.closed_at is null)
                        """).executeUpdate();
    }
}

package de.seismograph.region;

import de.seismograph.shared.Changed;
import de.seismograph.shared.Imported;
import de.seismograph.shared.Table;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;

/** Makes the frame what a file says: all of the file in one statement, one import after the other. */
@ApplicationScoped
public class Importing {
    /** What columns such a file has. */
    public static final Table.Columns COLUMNS = NeighbourhoodFile.COLUMNS;

    private static final String WAIT_FOR_TURN =
            "select pg_advisory_xact_lock(hashtextextended('import of neighbourhoods', 0))";

    private static final String IMPORT = """
            with given as (
                select id, name, ags, left(ags, 2) as land, phase, carrier, size
                from unnest(:ids, :names, :ags, :phases, :carriers, :sizes)
                    as row (id, name, ags, phase, carrier, size)
            ), known as (
                select id from neighbourhood join given using (id)
            ), written as (
                insert into neighbourhood as old (id, name, ags, land, phase, carrier, size)
                select id, name, ags, land, phase, carrier, size from given
                on conflict on constraint neighbourhood_pk do update
                set name = excluded.name, ags = excluded.ags, land = excluded.land, phase = excluded.phase,
                    carrier = excluded.carrier, size = excluded.size, closed_at = null
                where (old.name, old.ags, old.phase, old.carrier, old.size, old.closed_at)
                    is distinct from
                    (excluded.name, excluded.ags, excluded.phase, excluded.carrier, excluded.size, null)
                returning id
            ), closed as (
                update neighbourhood set closed_at = :now
                where closed_at is null and id not in (select id from given)
                returning id
            ), counted as (
                select (select count(*) from given) as total,
                       (select count(*) from given) - (select count(*) from known) as created,
                       (select count(*) from written) as written,
                       (select count(*) from closed) as closed
            )
            select created, written - created, closed, total - written, total from counted
            """;

    private final EntityManager database;
    private final Municipalities municipalities;
    private final Clock clock;
    private final Event<Changed> changes;

    Importing(EntityManager database, Municipalities municipalities, Clock clock, Event<Changed> changes) {
        this.database = database;
        this.municipalities = municipalities;
        this.clock = clock;
        this.changes = changes;
    }

    /**
     * Takes a whole file or nothing.
     *
     * @throws de.seismograph.shared.Problem 400 with every fault of the file
     */
    public Imported take(Table table) {
        return replaceFrame(NeighbourhoodFile.read(table, municipalities));
    }

    @Transactional
    Imported replaceFrame(List<NeighbourhoodFile.Entry> entries) {
        database.createNativeQuery(WAIT_FOR_TURN, Object.class).getSingleResult();
        Imported imported = (Imported) database.createNativeQuery(IMPORT, Imported.class)
                .setParameter("ids", column(entries, NeighbourhoodFile.Entry::id))
                .setParameter("names", column(entries, NeighbourhoodFile.Entry::name))
                .setParameter("ags", column(entries, NeighbourhoodFile.Entry::ags))
                .setParameter("phases", column(entries, entry -> entry.phase().id()))
                .setParameter(
                        "carriers", column(entries, entry -> entry.carrier().id()))
                .setParameter("sizes", column(entries, entry -> entry.size().id()))
                .setParameter("now", clock.instant())
                .getSingleResult();
        changes.fire(new Changed("frame.imported", "frame", imported.inWords()));
        return imported;
    }

    private static String[] column(
            List<NeighbourhoodFile.Entry> entries, Function<NeighbourhoodFile.Entry, String> cell) {
        return entries.stream().map(cell).toArray(String[]::new);
    }
}

package de.seismograph.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Counts what is owed and what was answered. */
@ApplicationScoped
class DutySummary {
    private static final double PERCENT = 100;
    private static final double TENTHS = 10;

    private final EntityManager entities;
    private final Clock clock;

    DutySummary(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** @param topic only duties of this topic, or all */
    @Transactional
    DutySummaryView of(@Nullable String topic) {
        Tuple row = (Tuple) entities.createNativeQuery("""
                        select count(*) filter (where state <> 'void') as opened,
                               count(*) filter (where answered_at is not null) as answered,
                               count(*) filter (where answered_at <= first_due_at) as in_time,
                               count(*) filter (where answered_at is null and state <> 'void' and first_due_at < :now) as overdue,
                               count(*) filter (where state = 'effect-checked') as checked,
                               percentile_cont(0.5) within group (order by extract(epoch from answered_at - opened_at) / 86400)
                                   filter (where answered_at is not null) as days
                          from duty
                         where cast(:topic as text) is null or topic = cast(:topic as text)
                        """, Tuple.class)
                .setParameter("now", Timestamp.from(clock.instant()))
                .setParameter("topic", topic)
                .getSingleResult();
        long opened = number(row, "opened");
        long answered = number(row, "answered");
        long overdue = number(row, "overdue");
        long inTime = number(row, "in_time");
        Number days = row.get("days", Number.class);
        return new DutySummaryView(
                opened,
                opened - answered,
                overdue,
                answered,
                inTime,
                percent(answered, answered + overdue),
                percent(inTime, answered + overdue),
                days == null ? null : Math.round(days.doubleValue() * TENTHS) / TENTHS,
                number(row, "checked"));
    }

    private static long number(Tuple row, String column) {
        return row.get(column, Number.class).longValue();
    }

    private static @Nullable Double percent(long part, long whole) {
        return whole == 0 ? null : Math.round(PERCENT * TENTHS * part / whole) / TENTHS;
    }
}

package de.seismograph.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Closing a pulse of five questions that everybody has answered, against one grouping of the same answers by PostgreSQL. */
final class Closing {
    static final List<String> TOPICS =
            List.of("displacement", "poverty", "exclusion", "immigration", "affordable-housing");
    private static final int LIMIT_RUNS = 5;

    private final MeasuredProcess service;
    private final Desk desk;
    private final List<Round> rounds = new ArrayList<>();

    Closing(MeasuredProcess service, Desk desk) {
        this.service = service;
        this.desk = desk;
    }

    /**
     * What one round found, in seconds.
     *
     * @param groupBy the median of some runs just before the close
     */
    record Round(int sheets, double closing, double groupBy) {
        double ratio() {
            return closing / groupBy;
        }
    }

    /** @param period of the pulse that is asked for this */
    void measure(int sheets, String period) throws SQLException, IOException, InterruptedException {
        enrol(sheets);
        FilledPulse pulse = FilledPulse.of(desk.openPulse(period, TOPICS), service);
        List<Double> limits = new ArrayList<>();
        for (int i = 0; i < LIMIT_RUNS; i++) {
            limits.add(pulse.secondsOfOneGroupBy());
        }
        Collections.sort(limits);
        long begin = System.nanoTime();
        desk.closePulse(pulse.id());
        rounds.add(new Round(sheets, (System.nanoTime() - begin) / 1e9, limits.get(LIMIT_RUNS / 2)));
    }

    /** Grows the roster to as many neighbourhoods, each with its manager; more than an import file could hold. */
    private void enrol(int neighbourhoods) throws SQLException, IOException {
        try (Connection connection = service.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into neighbourhood (id, name, ags, land, phase, carrier, size)
                    select 'N-' || lpad(i::text, 6, '0'), 'Quartier ' || i, land || '000000', land,
                           (array['preparation', 'implementation', 'consolidation'])[1 + i / 16 %% 3], 'municipal', 'city'
                      from (select i, lpad((1 + i %% 16)::text, 2, '0') as land from generate_series(1, %d) i) as places
                        on conflict do nothing;
                    insert into manager (id, email, name, neighbourhood_id, language)
                    select gen_random_uuid(), lower(n.id) || '@example.org', 'Manager ' || n.id, n.id, 'de' from neighbourhood n
                     where not exists (select 1 from manager m where m.neighbourhood_id = n.id);
                    """.formatted(neighbourhoods));
            statement.execute("vacuum analyze neighbourhood, manager");
        }
    }

    List<Round> rounds() {
        return rounds;
    }

    List<Finding> findings() {
        List<Integer> sizes = rounds.stream().map(Round::sheets).distinct().toList();
        return Stream.concat(
                        sizes.stream()
                                .flatMap(sheets -> Stream.of(
                                        Finding.atMost(
                                                "closing %,d sheets / GROUP BY".formatted(sheets),
                                                0,
                                                all(sheets, Round::ratio),
                                                5,
                                                3),
                                        Finding.known("  s of the close", 0, all(sheets, Round::closing)),
                                        Finding.known("  s of the GROUP BY", 0, all(sheets, Round::groupBy)))),
                        Stream.of(Finding.atMost(
                                "closing %,d sheets / %,d".formatted(sizes.get(1), sizes.get(0)), 0, growth(sizes), 11, 10)))
                .toList();
    }

    private List<Double> growth(List<Integer> sizes) {
        List<Double> few = all(sizes.get(0), Round::closing);
        List<Double> many = all(sizes.get(1), Round::closing);
        List<Double> growth = new ArrayList<>();
        for (int i = 0; i < Math.min(few.size(), many.size()); i++) {
            growth.add(many.get(i) / few.get(i));
        }
        return growth;
    }

    private List<Double> all(int sheets, ToDoubleFunction<Round> figure) {
        return rounds.stream()
                .filter(round -> round.sheets() == sheets)
                .map(figure::applyAsDouble)
                .toList();
    }
}

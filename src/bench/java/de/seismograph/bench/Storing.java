package de.seismograph.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Reading trends while few and while very many answers are stored in an open pulse. */
final class Storing {
    private static final int FEW = 10_000;
    private static final int MANY = 10_000_000;
    private static final int FIRST_READS = 50;
    private static final int CLIENTS = 32;
    private static final int QUESTIONS = 5;
    private static final String TRENDS = "/api/v1/trends?topic=displacement&geo=*&measure=balance";

    private final MeasuredProcess service;
    private final Desk desk;
    private final String pulse;
    private final Duration duration;
    private final List<Round> rounds = new ArrayList<>();
    private LocalDate end = LocalDate.of(2050, 1, 1);

    /** @param pulse an open one of five questions, which is never closed: its sheets belong to nobody */
    Storing(MeasuredProcess service, Desk desk, String pulse, Duration duration) {
        this.service = service;
        this.desk = desk;
        this.pulse = pulse;
        this.duration = duration;
    }

    /**
     * What was read beside so many answers.
     *
     * @param firstRead milliseconds of a trend that nobody has asked for before, the mean of some
     * @param perSecond trends that somebody has
     */
    record Part(double firstRead, double perSecond) {}

    /** What one round found. */
    record Round(Part few, Part many) {}

    void measure() throws SQLException, IOException, InterruptedException {
        if (rounds.isEmpty()) {
            beside(FEW);
        }
        rounds.add(new Round(beside(FEW), beside(MANY)));
    }

    private Part beside(int answers) throws SQLException, IOException, InterruptedException {
        try (Connection connection = service.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    truncate sheet_%1$s;
                    insert into sheet_%1$s
                    select sha256(cast(i::text as bytea)), array['PP', 'P', 'E', 'M', 'MM'], 1 from generate_series(1, %2$d) i;
                    """.formatted(pulse, answers / QUESTIONS));
            statement.execute("vacuum analyze sheet_" + pulse);
        }
        firstRead();
        return new Part(firstRead(), new Load(service.port(), CLIENTS, duration).get(TRENDS).perSecond());
    }

    /** The end of the period makes each another document. */
    private double firstRead() throws IOException, InterruptedException {
        long begin = System.nanoTime();
        for (int i = 0; i < FIRST_READS; i++) {
            desk.read(TRENDS + "&to=" + end);
            end = end.plusDays(1);
        }
        return (System.nanoTime() - begin) / 1e6 / FIRST_READS;
    }

    List<Round> rounds() {
        return rounds;
    }

    List<Finding> findings() {
        return List.of(
                Finding.atMost(
                        "first read of a trend, %,d answers / %,d".formatted(MANY, FEW),
                        0,
                        all(round -> round.many().firstRead() / round.few().firstRead()),
                        1.2,
                        1.05),
                Finding.known("  ms beside %,d".formatted(FEW), 0, all(round -> round.few().firstRead())),
                Finding.known("  ms beside %,d".formatted(MANY), 0, all(round -> round.many().firstRead())),
                Finding.atMost(
                        "GET /trends balance, time beside %,d / %,d".formatted(MANY, FEW),
                        CLIENTS,
                        all(round -> round.few().perSecond() / round.many().perSecond()),
                        1.2,
                        1.05),
                Finding.known("  per second beside %,d".formatted(FEW), CLIENTS, all(round -> round.few().perSecond())),
                Finding.known("  per second beside %,d".formatted(MANY), CLIENTS, all(round -> round.many().perSecond())));
    }

    private List<Double> all(ToDoubleFunction<Round> figure) {
        return rounds.stream().map(figure::applyAsDouble).toList();
    }
}

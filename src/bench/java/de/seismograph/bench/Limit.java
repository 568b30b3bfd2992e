package de.seismograph.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Limit A: durable transactions of one response and three answers in one statement, straight in PostgreSQL. */
final class Limit {
    private static final String INSERT = """
            with r as (insert into bench.response (id, survey, token) values (?, ?, ?) returning id)
            insert into bench.answer (response, question, value)
            select r.id, a.question, a.value from r, (values (1, ?), (2, ?), (3, ?)) as a (question, value)
            """;
    private static final UUID SURVEY = UUID.randomUUID();

    private final MeasuredProcess service;

    Limit(MeasuredProcess service) throws SQLException, IOException {
        this.service = service;
        try (Connection connection = service.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    create schema bench;
                    create table bench.response (
                        id uuid primary key,
                        survey uuid not null,
                        token uuid not null,
                        unique (survey, token));
                    create table bench.answer (
                        response uuid not null,
                        question integer not null,
                        value text not null,
                        primary key (response, question));
                    """);
        }
    }

    /**
     * What the limit is.
     *
     * @param processorMillis of PostgreSQL for each transaction
     */
    record Outcome(double perSecond, double processorMillis) {}

    Outcome measure(int clients, Duration duration) throws Exception {
        List<Connection> connections = new ArrayList<>();
        try {
            for (int i = 0; i < clients; i++) {
                connections.add(service.connect());
            }
            return measure(connections, duration);
        } finally {
            for (Connection connection : connections) {
                connection.close();
            }
        }
    }

    private Outcome measure(List<Connection> connections, Duration duration) throws Exception {
        double before = service.databaseTime();
        long end = System.nanoTime() + duration.toNanos();
        long transactions = atOnce(connections, end);
        return new Outcome(
                transactions * 1000.0 / duration.toMillis(), (service.databaseTime() - before) / transactions);
    }

    private static long atOnce(List<Connection> connections, long end) throws InterruptedException, ExecutionException {
        ExecutorService clients = Executors.newFixedThreadPool(connections.size());
        try {
            List<Future<Long>> counts = new ArrayList<>();
            for (Connection connection : connections) {
                counts.add(clients.submit(() -> insertUntil(end, connection)));
            }
            long sum = 0;
            for (Future<Long> count : counts) {
                sum += count.get();
            }
            return sum;
        } finally {
            clients.shutdown();
        }
    }

    private static long insertUntil(long end, Connection connection) throws SQLException {
        long done = 0;
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            while (System.nanoTime() < end) {
                insert.setObject(1, UUID.randomUUID());
                insert.setObject(2, SURVEY);
                insert.setObject(3, UUID.randomUUID());
                insert.setString(4, "P");
                insert.setString(5, "E");
                insert.setString(6, "M");
                insert.executeUpdate();
                done++;
            }
        }
        return done;
    }
}

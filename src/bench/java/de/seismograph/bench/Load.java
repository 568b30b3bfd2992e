package de.seismograph.bench;

import io.hyperfoil.api.config.Benchmark;
import io.hyperfoil.api.config.BenchmarkBuilder;
import io.hyperfoil.api.statistics.StatisticsSnapshot;
import io.hyperfoil.core.impl.LocalSimulationRunner;
import io.hyperfoil.http.api.HttpMethod;
import io.hyperfoil.http.config.HttpPluginBuilder;
import io.hyperfoil.http.config.Protocol;
import io.hyperfoil.http.statistics.HttpStats;
import io.hyperfoil.http.steps.HttpRequestStepBuilder;
import io.hyperfoil.http.steps.HttpStepCatalog;
import io.netty.buffer.Unpooled;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * A closed load: so many clients on a connection each, every one asking again as soon as it has its answer.
 *
 * @param clients how many at once
 */
record Load(int port, int clients, Duration duration) {
    private static final int PATIENCE_SECONDS = 60;
    /** Static, because the library walks through everything that a step holds. */
    private static final AtomicReference<Sheets> PILE = new AtomicReference<>();

    /** The body is asked for first, the headers afterwards, on the same thread. */
    private static final ThreadLocal<Sheets.Sheet> DRAWN = new ThreadLocal<>();

    private static final double NANOS_PER_MILLI = 1e6;

    /** What came of it; latencies in milliseconds. */
    record Outcome(long requests, double perSecond, double median, double p99) {}

    Outcome get(String path) {
        return run(HttpMethod.GET, request -> request.path(path));
    }

    Outcome put(Sheets sheets) {
        PILE.set(sheets);
        return run(HttpMethod.PUT, request -> request.path("/api/v1/sheet")
                .headerAppender((session, writer) -> {
                    writer.putHeader("Content-Type", "application/json");
                    writer.putHeader("Authorization", DRAWN.get().authorization());
                })
                .body((session, connection) -> {
                    DRAWN.set(PILE.get().next());
                    return Unpooled.wrappedBuffer(DRAWN.get().body());
                }));
    }

    private Outcome run(HttpMethod method, Consumer<HttpRequestStepBuilder> request) {
        StatisticsSnapshot all = new StatisticsSnapshot();
        new LocalSimulationRunner(
                        benchmark(method, request), (phase, step, metric, part, counted) -> all.add(part), null, null)
                .run();
        HttpStats statuses = HttpStats.get(all);
        if (all.requestCount == 0 || all.errors() > 0 || statuses.status_2xx != all.requestCount) {
            throw new IllegalStateException("Not every answer was a good one: " + all + " " + statuses);
        }
        return new Outcome(
                all.requestCount,
                all.requestCount * 1000.0 / duration.toMillis(),
                all.histogram.getValueAtPercentile(50) / NANOS_PER_MILLI,
                all.histogram.getValueAtPercentile(99) / NANOS_PER_MILLI);
    }

    private Benchmark benchmark(HttpMethod method, Consumer<HttpRequestStepBuilder> request) {
        BenchmarkBuilder benchmark =
                BenchmarkBuilder.builder().name("load").failurePolicy(Benchmark.FailurePolicy.CONTINUE);
        benchmark
                .addPlugin(HttpPluginBuilder::new)
                .http()
                .protocol(Protocol.HTTP)
                .host("127.0.0.1")
                .port(port)
                .allowHttp2(false)
                .sharedConnections(clients)
                .endHttp();
        HttpRequestStepBuilder step = benchmark
                .threads(1)
                .addPhase("load")
                .always(clients)
                .duration(duration.toMillis())
                .maxDuration(duration.plusSeconds(PATIENCE_SECONDS).toMillis())
                .scenario()
                .maxRequests(1)
                .initialSequence("ask")
                .step(HttpStepCatalog.SC)
                .httpRequest(method);
        request.accept(step.timeout(PATIENCE_SECONDS + "s"));
        return benchmark.build();
    }
}

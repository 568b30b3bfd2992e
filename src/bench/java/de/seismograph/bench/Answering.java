package de.seismograph.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Saving sheets through the service, against the limit measured just before and just after. */
final class Answering {
    private static final int LONGEST_WARM_UP = 20;
    private static final int ENOUGH = 200_000;

    private final MeasuredProcess service;
    private final Limit limit;
    private final Duration duration;
    private final List<Round> rounds = new ArrayList<>();

    /**
     * @param duration of a round; the limit takes half of it before and half of it after
     */
    Answering(MeasuredProcess service, Limit limit, Duration duration) {
        this.service = service;
        this.limit = limit;
        this.duration = duration;
    }

    /**
     * What one round found; times in milliseconds.
     *
     * @param amended requests that met a sheet and changed it, because the tokens were used up
     */
    record Round(
            int clients,
            double perSecond,
            double limitPerSecond,
            double serviceTime,
            double databaseTime,
            double limitTime,
            double medianLatency,
            double p99,
            long sheets,
            long amended) {
        double speed() {
            return perSecond / limitPerSecond;
        }

        double time() {
            return (serviceTime + databaseTime) / limitTime;
        }
    }

    /** Until the compilers on both sides have seen enough of this load, or patience ends. */
    void warmUp(int clients, Sheets sheets) throws Exception {
        limit.measure(clients, duration.dividedBy(2));
        long saved = 0;
        for (int i = 0; i < LONGEST_WARM_UP && saved < ENOUGH; i++) {
            saved += new Load(service.port(), clients, duration).put(sheets).requests();
        }
    }

    void measure(int clients, Sheets sheets) throws Exception {
        Limit.Outcome before = limit.measure(clients, duration.dividedBy(2));
        double service0 = service.ownTime();
        double database0 = service.databaseTime();
        Load.Outcome load = new Load(service.port(), clients, duration).put(sheets);
        double serviceTime = service.ownTime() - service0;
        double databaseTime = service.databaseTime() - database0;
        Limit.Outcome after = limit.measure(clients, duration.dividedBy(2));
        rounds.add(new Round(
                clients,
                load.perSecond(),
                (before.perSecond() + after.perSecond()) / 2,
                serviceTime / load.requests(),
                databaseTime / load.requests(),
                (before.processorMillis() + after.processorMillis()) / 2,
                load.median(),
                load.p99(),
                load.requests(),
                sheets.amended()));
    }

    List<Round> rounds() {
        return rounds;
    }

    List<Finding> findings() {
        return rounds.stream()
                .map(Round::clients)
                .distinct()
                .flatMap(clients -> Stream.of(
                        Finding.atLeast("PUT /sheet per second / limit A", clients, all(clients, Round::speed), .25, .5),
                        Finding.atMost("processor time of a sheet / A", clients, all(clients, Round::time), 4, 2.5),
                        Finding.known("  PUT /sheet per second", clients, all(clients, Round::perSecond)),
                        Finding.known("  limit A per second", clients, all(clients, Round::limitPerSecond)),
                        Finding.known("  ms of the service for a sheet", clients, all(clients, Round::serviceTime)),
                        Finding.known("  ms of PostgreSQL for a sheet", clients, all(clients, Round::databaseTime)),
                        Finding.known("  ms of PostgreSQL for A", clients, all(clients, Round::limitTime)),
                        Finding.known("  ms until the receipt, p99", clients, all(clients, Round::p99))))
                .toList();
    }

    private List<Double> all(int clients, ToDoubleFunction<Round> figure) {
        return rounds.stream()
                .filter(round -> round.clients() == clients)
                .map(figure::applyAsDouble)
                .toList();
    }
}

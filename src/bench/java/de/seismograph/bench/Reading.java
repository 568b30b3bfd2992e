package de.seismograph.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Reading trends, against the contract of the API: a document that the same server gives from memory without looking at
 * anything. Of its two forms the one nearest in length is taken; as they still differ, the bytes of both are told.
 */
final class Reading {
    /** Documents that the server has in memory, of different lengths. */
    private static final List<String> CONSTANTS = List.of("/q/openapi", "/q/openapi?format=json");

    private static final int WARM_UP_ROUNDS = 3;
    private static final int CLIENTS = 32;

    private final MeasuredProcess service;
    private final Desk desk;
    private final Duration duration;
    private final List<Round> rounds = new ArrayList<>();

    Reading(MeasuredProcess service, Desk desk, Duration duration) {
        this.service = service;
        this.desk = desk;
        this.duration = duration;
    }

    /** What came of one path; time in milliseconds of the service for each request. */
    record Part(int bytes, double perSecond, double time) {}

    /** What one round found. */
    record Round(String path, Part trends, Part constant) {
        double speed() {
            return trends.perSecond() / constant.perSecond();
        }

        double time() {
            return trends.time() / constant.time();
        }
    }

    void measure(String path, int count) throws IOException, InterruptedException {
        String constant = nearest(path);
        for (int i = 0; i < WARM_UP_ROUNDS; i++) {
            part(constant);
            part(path);
        }
        for (int i = 0; i < count; i++) {
            rounds.add(new Round(path, part(path), part(constant)));
        }
    }

    private String nearest(String path) throws IOException, InterruptedException {
        double wanted = Math.log(bytes(path));
        String nearest = CONSTANTS.get(0);
        for (String constant : CONSTANTS) {
            if (Math.abs(Math.log(bytes(constant)) - wanted) < Math.abs(Math.log(bytes(nearest)) - wanted)) {
                nearest = constant;
            }
        }
        return nearest;
    }

    private int bytes(String path) throws IOException, InterruptedException {
        return desk.read(path).getBytes(StandardCharsets.UTF_8).length;
    }

    private Part part(String path) throws IOException, InterruptedException {
        double time = service.ownTime();
        Load.Outcome load = new Load(service.port(), CLIENTS, duration).get(path);
        return new Part(bytes(path), load.perSecond(), (service.ownTime() - time) / load.requests());
    }

    List<Round> rounds() {
        return rounds;
    }

    List<Finding> findings() {
        return rounds.stream()
                .map(Round::path)
                .distinct()
                .flatMap(path -> Stream.of(
                        Finding.atLeast("GET " + path + " / constant", CLIENTS, all(path, Round::speed), .5, .8),
                        Finding.known("  processor time of it / constant", CLIENTS, all(path, Round::time)),
                        Finding.known("  per second", CLIENTS, all(path, round -> round.trends().perSecond())),
                        Finding.known("  bytes", CLIENTS, all(path, round -> round.trends().bytes())),
                        Finding.known("  constant per second", CLIENTS, all(path, round -> round.constant().perSecond())),
                        Finding.known("  bytes of the constant", CLIENTS, all(path, round -> round.constant().bytes()))))
                .toList();
    }

    private List<Double> all(String path, ToDoubleFunction<Round> figure) {
        return rounds.stream()
                .filter(round -> round.path().equals(path))
                .map(figure::applyAsDouble)
                .toList();
    }
}

package de.seismograph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** One run: a country is asked, answers and reads; then come the figures. */
public final class Benchmark {
    private static final int FIRST_PORT = 8130;
    private static final int NEIGHBOURHOODS = 20_000;
    private static final List<Integer> CLIENTS = List.of(8, 32);
    private static final int ROUNDS = 5;
    private static final int PULSES_A_ROUND = 2;
    private static final Duration ROUND = Duration.ofSeconds(8);
    private static final Duration READING = Duration.ofSeconds(5);
    private static final List<String> TOPICS = List.of("displacement", "poverty", "exclusion");
    private static final List<String> OTHER_TOPICS = List.of("immigration", "affordable-housing", "radicalisation");
    private static final String TRENDS = "/api/v1/trends?topic=displacement&geo=*";

    private final MeasuredProcess service;
    private final Desk desk;
    private final List<String> pulses = new ArrayList<>();

    private Benchmark(MeasuredProcess service) throws IOException, InterruptedException {
        this.service = service;
        this.desk = new Desk(service.port());
    }

    /**
     * @param arguments the directory of the build, and if wanted the number of rounds
     */
    public static void main(String... arguments) throws Exception {
        Path build = Path.of(arguments[0]).toAbsolutePath();
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : ROUNDS;
        Path results = Files.createDirectories(build.resolve("bench"));
        Path data = Files.createTempDirectory(results, "data");
        int port = Port.freeFrom(FIRST_PORT);
        Answering answering;
        Reading reading;
        List<Finding> findings = new ArrayList<>();
        try (MeasuredProcess service = MeasuredProcess.start(build, data, port)) {
            findings.add(Finding.known("s until ready, new database", 0, List.of(service.secondsUntilReady())));
            Benchmark benchmark = new Benchmark(service);
            answering = benchmark.answer(rounds);
            reading = benchmark.read(rounds);
            findings.add(Finding.atMost("MB resident at most (VmHWM)", 32, List.of(service.memory("VmHWM")), 400, 250));
            findings.add(Finding.known("MB resident at the end (VmRSS)", 32, List.of(service.memory("VmRSS"))));
        }
        try (MeasuredProcess again = MeasuredProcess.start(build, data, port)) {
            findings.add(Finding.known("s until ready, own database", 0, List.of(again.secondsUntilReady())));
        }
        findings.addAll(0, reading.findings());
        findings.addAll(0, answering.findings());
        new Result(findings, answering.rounds(), reading.rounds()).write(results.resolve("result.json"));
    }

    private Answering answer(int rounds) throws Exception {
        say("roster");
        desk.importRoster(NEIGHBOURHOODS);
        Answering answering = new Answering(service, new Limit(service), ROUND);
        Sheets warmUp = ask(1, OTHER_TOPICS);
        say("warm-up");
        answering.warmUp(CLIENTS.get(CLIENTS.size() - 1), warmUp);
        for (int round = 0; round < rounds; round++) {
            for (int clients : CLIENTS) {
                say("round %d, %d clients".formatted(round + 1, clients));
                answering.measure(clients, ask(PULSES_A_ROUND, TOPICS));
            }
        }
        return answering;
    }

    /** Opens pulses, each of the quarter after the one before, and gives the sheets that everybody is invited to. */
    private Sheets ask(int count, List<String> topics) throws Exception {
        say("opening " + count);
        List<String> opened = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int quarter = pulses.size();
            String period = "%d-Q%d".formatted(2020 + quarter / 4, 1 + quarter % 4);
            opened.add(desk.openPulse(period, topics));
            pulses.add(opened.get(i));
        }
        say("tokens");
        try (Connection database = service.connect()) {
            return Sheets.of(opened, database);
        }
    }

    private Reading read(int rounds) throws Exception {
        say("closing and releasing");
        for (String pulse : pulses) {
            desk.closePulse(pulse);
        }
        say("reading");
        Reading reading = new Reading(service, desk, READING);
        reading.measure(TRENDS, rounds);
        reading.measure(TRENDS + "&measure=balance", rounds);
        return reading;
    }

    private static void say(String what) {
        System.out.printf("%s %s%n", LocalTime.now().truncatedTo(ChronoUnit.SECONDS), what);
    }
}

package de.seismograph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** One run: a country is asked, answers and reads; then come the figures. */
public final class Benchmark {
    private static final int FIRST_PORT = 8130;
    private static final int NEIGHBOURHOODS = 20_000;
    private static final List<Integer> CLIENTS = List.of(8, 32);
    private static final int ROUNDS = 5;
    private static final int PULSES_A_ROUND = 2;
    private static final List<String> PARTS = List.of("answering", "closing");
    private static final int CLOSINGS = 3;
    private static final List<Integer> SHEETS = List.of(30_000, 300_000);
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
     * @param arguments the directory of the build, the number of rounds, and which of the parts {@code answering} and {@code closing};
     *     both if none is named
     */
    public static void main(String... arguments) throws Exception {
        Path build = Path.of(arguments[0]).toAbsolutePath();
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : ROUNDS;
        List<String> parts = arguments.length > 2 ? List.of(arguments).subList(2, arguments.length) : PARTS;
        Path results = Files.createDirectories(build.resolve("bench"));
        if (!PARTS.containsAll(parts)) {
            throw new IllegalArgumentException("The parts are " + PARTS);
        }
        Result result = new Result(new ArrayList<>(), new LinkedHashMap<>());
        if (parts.contains("answering")) {
            answering(build, Files.createTempDirectory(results, "data"), rounds, result);
        }
        if (parts.contains("closing")) {
            closing(build, Files.createTempDirectory(results, "data"), Math.min(rounds, CLOSINGS), result);
        }
        result.write(results.resolve("result.json"));
    }

    private static void answering(Path build, Path data, int rounds, Result result) throws Exception {
        int port = Port.freeFrom(FIRST_PORT);
        List<Finding> ready = new ArrayList<>();
        try (MeasuredProcess service = MeasuredProcess.start(build, data, port)) {
            ready.add(Finding.known("s until ready, new database", 0, List.of(service.secondsUntilReady())));
            Benchmark benchmark = new Benchmark(service);
            Answering answering = benchmark.answer(rounds);
            result.add("answering", answering.findings(), answering.rounds());
            Reading reading = benchmark.read(rounds);
            result.add("reading", reading.findings(), reading.rounds());
            ready.add(Finding.atMost("MB resident at most (VmHWM)", 32, List.of(service.memory("VmHWM")), 400, 250));
            ready.add(Finding.known("MB resident at the end (VmRSS)", 32, List.of(service.memory("VmRSS"))));
        }
        try (MeasuredProcess again = MeasuredProcess.start(build, data, port)) {
            ready.add(Finding.known("s until ready, own database", 0, List.of(again.secondsUntilReady())));
        }
        result.add("ready", ready, List.of());
    }

    private static void closing(Path build, Path data, int rounds, Result result) throws Exception {
        try (MeasuredProcess service = MeasuredProcess.start(build, data, Port.freeFrom(FIRST_PORT))) {
            Desk desk = new Desk(service.port());
            Closing closing = new Closing(service, desk);
            int quarter = 0;
            say("warm-up");
            new Closing(service, desk).measure(SHEETS.get(0), period(quarter++));
            for (int sheets : SHEETS) {
                for (int round = 0; round < rounds; round++) {
                    say("closing %,d sheets, round %d".formatted(sheets, round + 1));
                    closing.measure(sheets, period(quarter++));
                }
            }
            result.add("closing", closing.findings(), closing.rounds());
            Storing storing = new Storing(service, desk, desk.openPulse(period(quarter), Closing.TOPICS), READING);
            for (int round = 0; round < rounds; round++) {
                say("reading beside many answers, round %d".formatted(round + 1));
                storing.measure();
            }
            List<Finding> storingAndMemory = new ArrayList<>(storing.findings());
            storingAndMemory.add(
                    Finding.known("MB resident at most while closing (VmHWM)", 0, List.of(service.memory("VmHWM"))));
            result.add("storing", storingAndMemory, storing.rounds());
        }
    }

    private static String period(int quarter) {
        return "%d-Q%d".formatted(2020 + quarter / 4, 1 + quarter % 4);
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
            opened.add(desk.openPulse(period(pulses.size()), topics));
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

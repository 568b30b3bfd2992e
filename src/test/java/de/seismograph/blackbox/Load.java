package de.seismograph.blackbox;

import static org.awaitility.Awaitility.await;

import de.seismograph.blackbox.Api.Answer;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** Managers who change their answers all the time, each trying again until it is acknowledged. */
final class Load implements AutoCloseable {
    private static final int CLIENTS = 6;

    private final RunningSeismograph service;
    private final BooleanSupplier open;
    private final Ledger ledger = new Ledger();
    private final Shift shift = new Shift();
    private final AtomicInteger putOff = new AtomicInteger();
    private final AtomicInteger brokenOff = new AtomicInteger();
    private final Queue<Answer> surprises = new ConcurrentLinkedQueue<>();

    private Load(RunningSeismograph service, BooleanSupplier open) {
        this.service = service;
        this.open = open;
    }

    /** One client has some of the tokens to itself, so that it knows which of its answers is the newest. */
    static Load on(RunningSeismograph service, List<String> tokens) {
        return on(service, tokens, () -> true);
    }

    /** Nobody sends anything while the door is not open. */
    static Load on(RunningSeismograph service, List<String> tokens, BooleanSupplier open) {
        var load = new Load(service, open);
        for (int client = 0; client < CLIENTS; client++) {
            int first = client;
            List<String> own = IntStream.range(0, tokens.size())
                    .filter(i -> i % CLIENTS == first)
                    .mapToObj(tokens::get)
                    .toList();
            var number = new AtomicInteger();
            load.shift.work(() -> {
                int next = number.incrementAndGet();
                own.forEach(token -> load.insist(token, next));
            });
        }
        return load;
    }

    private void insist(String token, int number) {
        while (!shift.isOver()) {
            if (open.getAsBoolean() && isAcknowledged(token, number)) {
                ledger.acknowledges(token, number);
                return;
            }
            shift.isOverAfterAPause();
        }
    }

    private boolean isAcknowledged(String token, int number) {
        ledger.sends(token, number);
        try {
            Answer answer = Api.invited(service, token).putSheet(OpenPulse.number(number));
            if (answer.asksToRetry()) {
                putOff.incrementAndGet();
            } else if (answer.status() != 200) {
                surprises.add(answer);
            }
            return answer.status() == 200;
        } catch (IOException lost) {
            brokenOff.incrementAndGet();
            return false;
        }
    }

    /** Returns when that many more answers have been acknowledged. */
    void untilAcknowledged(int more) {
        int goal = ledger.notes() + more;
        await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> ledger.notes() >= goal);
    }

    Ledger ledger() {
        return ledger;
    }

    /** Answers that are neither an acknowledgement nor a request to try again. */
    List<Answer> surprises() {
        return List.copyOf(surprises);
    }

    /** How often a connection broke before its answer had come. */
    int brokenOff() {
        return brokenOff.get();
    }

    String figures() {
        return ledger.notes() + " answers acknowledged, " + putOff + " put off, " + brokenOff + " broken off";
    }

    @Override
    public void close() throws InterruptedException {
        shift.close();
    }
}

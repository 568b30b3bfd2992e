package de.seismograph.blackbox;

import static org.awaitility.Awaitility.await;

import de.seismograph.blackbox.Api.Answer;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** People at every other door of the service, who accept what they came for or a request to try again. */
final class Visitors implements AutoCloseable {
    private static final String A_TOKEN_OF_NOBODY = "abcdefghij" + "x".repeat(43);

    private final Queue<String> surprises = new ConcurrentLinkedQueue<>();
    private final AtomicInteger served = new AtomicInteger();
    private final AtomicInteger putOff = new AtomicInteger();
    private final Shift shift = new Shift();

    /** A call over HTTP. */
    private interface Call {
        Answer make() throws IOException;
    }

    static Visitors of(RunningSeismograph service) throws IOException {
        var visitors = new Visitors();
        Api anybody = Api.anybody(service);
        Api admin = Api.admin(service);
        Api stranger = Api.invited(service, A_TOKEN_OF_NOBODY);
        String pulse = admin.get("/pulses").json().path(0).path("id").asText();
        visitors.come(200, () -> admin.get("/me"));
        visitors.come(200, () -> admin.get("/pulses/" + pulse));
        visitors.come(200, () -> admin.get("/pulses/" + pulse + "/participation"));
        visitors.come(200, () -> admin.get("/pulses/" + pulse + "/invitations"));
        visitors.come(200, () -> admin.post("/pulses/" + pulse + "/opening"));
        visitors.come(200, () -> admin.get("/neighbourhoods"));
        visitors.come(200, () -> anybody.signIn("admin", RunningSeismograph.ADMIN_PASSWORD));
        visitors.come(200, () -> anybody.get("/topics"));
        visitors.come(200, () -> anybody.get("/releases"));
        visitors.come(200, () -> anybody.get("/trends?geo=05"));
        visitors.comeInVain(() -> stranger.get("/sheet"));
        visitors.comeInVain(() -> anybody.signIn("nobody", "a wrong password"));
        return visitors;
    }

    private void come(int status, Call call) {
        come(Set.of(status), call);
    }

    /** Is refused, and after many times told to wait. */
    private void comeInVain(Call call) {
        come(Set.of(401, 429), call);
    }

    private void come(Set<Integer> expected, Call call) {
        shift.work(() -> {
            visit(expected, call);
            shift.isOverAfterAPause();
        });
    }

    private void visit(Set<Integer> expected, Call call) {
        try {
            Answer answer = call.make();
            if (expected.contains(answer.status())) {
                served.incrementAndGet();
            } else if (answer.asksToRetry()) {
                putOff.incrementAndGet();
            } else {
                surprises.add(answer.toString());
            }
        } catch (IOException broken) {
            surprises.add(broken.toString());
        }
    }

    /** Returns when that many more visitors have been asked to try again. */
    void arePutOff(int more) {
        int goal = putOff.get() + more;
        await().atMost(Duration.ofMinutes(3)).until(() -> putOff.get() >= goal);
    }

    List<String> surprises() {
        return surprises.stream().distinct().limit(20).toList();
    }

    String figures() {
        return served + " served, " + putOff + " put off";
    }

    @Override
    public void close() throws InterruptedException {
        shift.close();
    }
}

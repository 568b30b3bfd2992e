package de.seismograph.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Threads that do their turns again and again until the shift ends. */
final class Shift implements AutoCloseable {
    private static final long PAUSE_MILLIS = 50;

    private final CountDownLatch end = new CountDownLatch(1);
    private final List<Thread> threads = new ArrayList<>();
    private final Queue<RuntimeException> mistakes = new ConcurrentLinkedQueue<>();

    void work(Runnable turn) {
        var thread = new Thread(() -> {
            try {
                while (!isOver()) {
                    turn.run();
                }
            } catch (RuntimeException mistake) {
                mistakes.add(mistake);
            }
        });
        threads.add(thread);
        thread.start();
    }

    boolean isOver() {
        return end.getCount() == 0;
    }

    /** Waits a moment, less if the shift ends; gives whether it has ended. */
    boolean isOverAfterAPause() {
        try {
            return end.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Override
    public void close() throws InterruptedException {
        end.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(mistakes).as("mistakes of the drill itself").isEmpty();
    }
}

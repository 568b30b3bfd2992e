package de.seismograph.house;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;

/** What the service logs while a test listens. */
public final class LogLines extends Handler implements AutoCloseable {
    private final Queue<String> lines = new ConcurrentLinkedQueue<>();

    public static LogLines fromNowOn() {
        LogLines lines = new LogLines();
        Logger.getLogger("").addHandler(lines);
        return lines;
    }

    public String text() {
        return String.join("\n", lines);
    }

    @Override
    public void publish(LogRecord line) {
        lines.add(line instanceof ExtLogRecord formatted ? formatted.getFormattedMessage() : line.getMessage());
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}

package de.seismograph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Processor time as Linux counts it in {@code /proc}, in steps of ten milliseconds. */
final class ProcessorTime {
    private static final Path PROCESSES = Path.of("/proc");
    private static final double MILLIS_PER_TICK = 10;

    private ProcessorTime() {}

    /** What one line of {@code /proc/<pid>/stat} says of a process. */
    private record Stat(long parent, long own, long ofReapedChildren) {
        static Optional<Stat> of(String pid) {
            try {
                String line = Files.readString(PROCESSES.resolve(pid).resolve("stat"));
                List<String> fields = List.of(
                        line.substring(line.lastIndexOf(')') + 2).strip().split(" "));
                return Optional.of(new Stat(ticks(fields, 1), ticks(fields, 11, 12), ticks(fields, 13, 14)));
            } catch (IOException gone) {
                return Optional.empty();
            }
        }

        private static long ticks(List<String> fields, int... positions) {
            long sum = 0;
            for (int position : positions) {
                sum += Long.parseLong(fields.get(position));
            }
            return sum;
        }
    }

    /** Milliseconds of one process, all its threads together. */
    static double of(long pid) {
        return Stat.of(Long.toString(pid)).orElseThrow().own() * MILLIS_PER_TICK;
    }

    /** Milliseconds of a process and its children, those that have ended too. */
    static double ofFamily(long parent) {
        Stat head = Stat.of(Long.toString(parent)).orElseThrow();
        try (Stream<Path> processes = Files.list(PROCESSES)) {
            long children = processes
                    .map(path -> path.getFileName().toString())
                    .filter(name -> Character.isDigit(name.charAt(0)))
                    .flatMap(pid -> Stat.of(pid).stream())
                    .filter(stat -> stat.parent() == parent)
                    .mapToLong(Stat::own)
                    .sum();
            return (head.own() + head.ofReapedChildren() + children) * MILLIS_PER_TICK;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + PROCESSES, e);
        }
    }
}

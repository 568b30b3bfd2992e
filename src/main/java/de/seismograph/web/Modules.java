package de.seismograph.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** What a script imports: a browser that hears of all of it at once need not find it out file by file. */
final class Modules {
    private static final Pattern IMPORT = Pattern.compile("(?m)^(?:import|export)\\b[^\"'();]*\"(\\.\\.?/[^\"]+)\"");

    private Modules() {}

    /** Paths of the modules that a script needs to start, itself excluded; what is imported later, on demand, is not among them. */
    static List<String> behind(String script) {
        Set<String> known = new LinkedHashSet<>();
        Deque<String> unread = new ArrayDeque<>(List.of(script));
        while (!unread.isEmpty()) {
            String path = unread.remove();
            IMPORT.matcher(read(path))
                    .results()
                    .map(found -> URI.create(path).resolve(found.group(1)).getPath())
                    .filter(known::add)
                    .forEach(unread::add);
        }
        return known.stream().sorted().toList();
    }

    private static String read(String path) {
        ClassLoader files = Thread.currentThread().getContextClassLoader();
        try (InputStream file = files.getResourceAsStream("META-INF/resources" + path)) {
            return new String(Objects.requireNonNull(file, path).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

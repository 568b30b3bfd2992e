package de.seismograph.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files of others are the released ones, and all of them are accounted for. */
class VendoredFilesTest {
    private static final Path VENDOR = Path.of("src/main/resources/META-INF/resources/vendor");
    private static final Pattern SUM = Pattern.compile("^([0-9a-f]{64})  (\\S+)$", Pattern.MULTILINE);

    @Test
    void everyFileHasTheSumInTheReadme() throws Exception {
        Map<String, String> sums = new TreeMap<>();
        SUM.matcher(Files.readString(VENDOR.resolve("README"), UTF_8))
                .results()
                .forEach(line -> sums.put(line.group(2), line.group(1)));

        assertThat(recomputed()).isNotEmpty().isEqualTo(sums);
    }

    private static Map<String, String> recomputed() throws IOException, NoSuchAlgorithmException {
        Map<String, String> sums = new TreeMap<>();
        try (Stream<Path> files = Files.walk(VENDOR)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String name = VENDOR.relativize(file).toString().replace('\\', '/');
                byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                sums.put(name, HexFormat.of().formatHex(sum));
            }
        }
        sums.remove("README");
        return sums;
    }
}

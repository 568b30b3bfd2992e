package de.seismograph.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The figures of a run, as a table for people and as JSON. */
record Result(List<Finding> findings, Map<String, List<?>> rounds) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** @param measured what every round of a part found, for the JSON */
    void add(String part, List<Finding> more, List<?> measured) {
        findings.addAll(more);
        rounds.put(part, measured);
    }

    void write(Path file) throws IOException {
        int cores = Runtime.getRuntime().availableProcessors();
        String java = System.getProperty("java.version");
        System.out.printf(
                "%n%d cores shared with the load, Java %s, the service with -Xmx256m. Medians of the rounds in brackets.%n%n",
                cores, java);
        System.out.printf("%-62s %7s %11s %6s %5s  %s%n", "", "clients", "median", "must", "aim", "");
        findings.forEach(Result::print);
        ObjectNode all = JSON.createObjectNode().put("cores", cores).put("java", java);
        all.set("findings", JSON.valueToTree(findings));
        all.set("rounds", JSON.valueToTree(rounds));
        JSON.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), all);
        System.out.printf("%nEvery round: %s%n", file);
    }

    private static void print(Finding finding) {
        System.out.printf(
                Locale.ROOT,
                "%-62s %7s %11s %6s %5s  %-11s %s%n",
                finding.what(),
                finding.clients() == 0 ? "" : finding.clients(),
                figure(finding.median()),
                bound(finding.must()),
                bound(finding.aim()),
                finding.verdict(),
                finding.rounds().stream().map(Result::figure).collect(Collectors.joining(" ", "[", "]")));
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%,.0f" : "%.3f", value);
    }

    private static String bound(double value) {
        return Double.isNaN(value) ? "" : (value == Math.rint(value) ? "%.0f" : "%s").formatted(value);
    }
}

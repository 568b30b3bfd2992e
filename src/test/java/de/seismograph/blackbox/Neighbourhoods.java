package de.seismograph.blackbox;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A frame with one manager for each neighbourhood, named after it; every second one reads English. */
record Neighbourhoods(Map<String, Integer> sizes) {
    private static final Map<String, String> MUNICIPALITY =
            Map.of("04", "04011000", "05", "05315000", "11", "11000000", "14", "14612000");

    static Neighbourhoods in(String land, int number) {
        return new Neighbourhoods(Map.of()).and(land, number);
    }

    Neighbourhoods and(String land, int number) {
        Map<String, Integer> more = new LinkedHashMap<>(sizes);
        more.put(land, number);
        return new Neighbourhoods(more);
    }

    int total() {
        return sizes.values().stream().mapToInt(Integer::intValue).sum();
    }

    List<String> of(String land) {
        return IntStream.range(0, sizes.get(land)).mapToObj(i -> land + "-" + i).toList();
    }

    /** The frame, and a manager for each. */
    void importInto(RunningSeismograph service) throws IOException {
        Api admin = Api.admin(service);
        admin.putCsv("/neighbourhoods", frame()).demanding(200);
        admin.putCsv("/managers", roster()).demanding(200);
    }

    String frame() {
        return csv(
                "id;name;ags;phase;carrier",
                land -> of(land).stream()
                        .map(id -> id + ";Quartier Größe " + id + ";" + MUNICIPALITY.get(land)
                                + ";implementation;municipal"));
    }

    String roster() {
        return csv(
                "email;name;neighbourhood;language",
                land -> of(land).stream().map(id -> address(id) + ";Zoë Groß;" + id + ";" + language(id)));
    }

    static String address(String neighbourhood) {
        return "nm-" + neighbourhood + "@example.org";
    }

    static String language(String neighbourhood) {
        return Integer.parseInt(neighbourhood.substring(3)) % 2 == 0 ? "de" : "en";
    }

    private String csv(String header, Function<String, Stream<String>> lines) {
        return header + "\n" + sizes.keySet().stream().flatMap(lines).collect(Collectors.joining("\n")) + "\n";
    }
}

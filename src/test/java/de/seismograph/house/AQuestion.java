package de.seismograph.house;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A question in the words of an editor; about poverty, in a series of its own, unless a test says otherwise. */
public final class AQuestion {
    private final Map<String, Object> written = new LinkedHashMap<>();

    private AQuestion(String id, String kind) {
        with("id", id).with("topic", "poverty").with("kind", kind);
        with("wording", Map.of("de", "Wie steht es damit?", "en", "How is it?"));
    }

    public static AQuestion fivePoint(String id) {
        return new AQuestion(id, "five-point");
    }

    public static AQuestion threePoint(String id) {
        return new AQuestion(id, "three-point");
    }

    public static AQuestion yesNo(String id) {
        return new AQuestion(id, "yes-no");
    }

    public static AQuestion single(String id, String... options) {
        return new AQuestion(id, "single").with("options", options(options));
    }

    public static AQuestion multi(String id, String... options) {
        return new AQuestion(id, "multi").with("options", options(options));
    }

    public static AQuestion number(String id, double... bins) {
        return new AQuestion(id, "number")
                .with("bins", Arrays.stream(bins).boxed().toList());
    }

    public static AQuestion text(String id) {
        return new AQuestion(id, "text");
    }

    /** The standing question of a topic. */
    public static AQuestion standing(String id, String topic) {
        return fivePoint(id).about(topic).feeding(topic + "-change").without("wording");
    }

    private static List<Map<String, Object>> options(String... ids) {
        return Arrays.stream(ids)
                .map(id -> Map.<String, Object>of("id", id, "label", Map.of("de", "Antwort " + id)))
                .toList();
    }

    public AQuestion about(String topic) {
        return with("topic", topic);
    }

    public AQuestion feeding(String indicator) {
        return with("indicator", indicator);
    }

    public AQuestion with(String field, Object value) {
        written.put(field, value);
        return this;
    }

    public AQuestion without(String field) {
        written.remove(field);
        return this;
    }

    Map<String, Object> written() {
        return written;
    }
}

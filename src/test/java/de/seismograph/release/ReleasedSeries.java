package de.seismograph.release;

import static de.seismograph.release.SyntheticAnswers.SILENT;

import de.seismograph.pulse.Measures;
import de.seismograph.pulse.Polarity;
import de.seismograph.pulse.Question;
import de.seismograph.pulse.QuestionKind;
import de.seismograph.pulse.Terms;
import de.seismograph.shared.Hmac;
import de.seismograph.shared.LocalizedText;
import de.seismograph.statistics.CellKey;
import de.seismograph.statistics.CollapseRule;
import de.seismograph.statistics.CollapsedGroup;
import de.seismograph.statistics.Distribution;
import de.seismograph.statistics.KeyedNoise;
import de.seismograph.statistics.Perturbation;
import de.seismograph.statistics.PerturbationTable;
import de.seismograph.statistics.Stratum;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A question that is asked again and again, and all that the service has ever published of it. */
final class ReleasedSeries {
    private final List<Attributes> people;
    private final Question question;
    private final Terms terms;
    private final Random chance;
    private final PerturbationTable noise;
    private final Hmac hmac;
    private final List<int[]> waves = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private final Map<Integer, double[]> pairs = new HashMap<>();
    private final int[][] differences;

    ReleasedSeries(List<Attributes> people, QuestionKind kind, Terms terms, Random chance) {
        this.people = people;
        this.question = question(kind);
        this.terms = terms;
        this.chance = chance;
        this.noise = new Perturbation(terms.noiseVariance(), terms.greatestNoise()).table();
        List<Double> scores = Scoring.of(question).orElseThrow().values();
        this.differences = new int[scores.size()][scores.size()];
        for (int before = 0; before < scores.size(); before++) {
            for (int now = 0; now < scores.size(); now++) {
                differences[before][now] = (int) Math.round(2 * (scores.get(now) - scores.get(before) + 2));
            }
        }
        this.hmac = new Hmac(("secret " + chance.nextLong()).getBytes(StandardCharsets.UTF_8));
    }

    /** @param said a category for each of the people, or {@link SyntheticAnswers#SILENT} */
    ReleasedSeries released(int[] said) {
        waves.add(said);
        boolean crossed = waves.size() % terms.crossingEvery() == 0 && question.kind() == QuestionKind.FIVE_POINT;
        KeyedNoise keyed = noise("wave " + waves.size() + "|");
        Frame frame = new Frame(
                people.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.summingInt(one -> 1))));
        Tabulation counts = new Tabulation(question, frame, tallies(said));
        Set<Set<Integer>> known = new HashSet<>();
        new Publishing(counts, terms, item -> keyed)
                .cells(Set.of(), crossed).stream()
                        .filter(cell -> cell.item().isEmpty())
                        .map(this::seen)
                        // the same people have the same noise: that tells nothing new
                        .filter(seen -> seen.national()
                                || known.add(IntStream.of(seen.people()).boxed().collect(Collectors.toSet())))
                        .forEach(evidence::add);
        publishPairs();
        return this;
    }

    List<int[]> waves() {
        return waves;
    }

    List<Evidence> evidence() {
        return evidence;
    }

    /** How far the answers of those lie apart who answered this wave, from 1, and the one before, with noise. */
    Map<Integer, double[]> pairs() {
        return pairs;
    }

    PerturbationTable noise() {
        return noise;
    }

    int categories() {
        return question.categories().size();
    }

    /** The position of a difference among the published ones. */
    int difference(int before, int now) {
        return differences[before][now];
    }

    private KeyedNoise noise(String context) {
        return new KeyedNoise(noise, hmac::of, context);
    }

    private List<Tally> tallies(int[] said) {
        return IntStream.range(0, said.length)
                .filter(one -> said[one] != SILENT)
                .mapToObj(one -> new Tally(question.categories().get(said[one]), people.get(one), 1, chance.nextLong()))
                .toList();
    }

    private Evidence seen(PublishedCell cell) {
        int wave = waves.size() - 1;
        boolean national = cell.dimension() == Dimension.NATIONAL;
        int[] in = IntStream.range(0, people.size())
                .filter(one -> waves.get(wave)[one] != SILENT
                        && cell.dimension().codeOf(people.get(one)).equals(cell.code()))
                .toArray();
        Map<String, Double> weights = national ? weights(in) : Map.of();
        return new Evidence(
                wave,
                national,
                in,
                IntStream.of(in)
                        .mapToDouble(one -> weights.getOrDefault(people.get(one).land(), 1.))
                        .toArray(),
                cell.counts() == null
                        ? null
                        : cell.counts().stream().mapToDouble(count -> count).toArray(),
                cell.topCategory() == null ? SILENT : question.categories().indexOf(cell.topCategory()));
    }

    /** Known to everybody who knows who took part: the rule of weighting is public. */
    private Map<String, Double> weights(int[] in) {
        Map<String, Stratum> laender = people.stream()
                .collect(Collectors.groupingBy(Attributes::land, Collectors.summingInt(one -> 1)))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        land -> new Stratum(
                                land.getValue(),
                                Distribution.of(IntStream.of(in)
                                        .filter(one -> people.get(one).land().equals(land.getKey()))
                                        .count()))));
        Map<String, Double> weights = new HashMap<>();
        for (CollapsedGroup group : CollapseRule.LAENDER.collapse(laender)) {
            double weight = group.stratum().frame() / group.stratum().n() * in.length / people.size();
            group.laender().forEach(land -> weights.put(land, weight));
        }
        return weights;
    }

    private void publishPairs() {
        int now = waves.size() - 1;
        if (now == 0) {
            return;
        }
        double[] counts = new double[9];
        IntStream.range(0, people.size())
                .filter(one -> waves.get(now - 1)[one] != SILENT && waves.get(now)[one] != SILENT)
                .forEach(one -> counts[difference(waves.get(now - 1)[one], waves.get(now)[one])]++);
        if (IntStream.range(0, 9).mapToDouble(i -> counts[i]).sum() >= 30) {
            pairs.put(
                    now,
                    noise("pair|" + now + "|")
                            .perturb(Distribution.of(counts), new CellKey(chance.nextLong()))
                            .counts()
                            .stream()
                            .mapToDouble(count -> count)
                            .toArray());
        }
    }

    private static Question question(QuestionKind kind) {
        LocalizedText words = new LocalizedText("Wie ist es?", null);
        return new Question(
                "q1", "poverty", "series", 1, kind, Measures.LEVEL, Polarity.NEUTRAL, words, List.of(), List.of());
    }
}

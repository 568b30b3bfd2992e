package de.seismograph.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds our figures against those of R's package survey (Debian: r-cran-survey), which others have long checked. */
class SurveyOracle {

    private static final int SAMPLES = 200;
    private static final Offset<Double> CLOSELY = within(1e-8);

    @TempDir
    Path folder;

    @BeforeEach
    void needsR() throws InterruptedException {
        try {
            Process r = new ProcessBuilder("Rscript", "-e", "library(survey)").start();
            if (r.waitFor() != 0) {
                abort("R has no package survey");
            }
        } catch (IOException e) {
            abort("There is no Rscript: " + e.getMessage());
        }
    }

    @Test
    void estimatesAreThoseOfSurvey() throws IOException, InterruptedException {
        SplittableRandom chance = new SplittableRandom(11);
        List<List<Stratum>> samples =
                Stream.generate(() -> sample(chance)).limit(SAMPLES).toList();
        List<String> lines = ask(samples);

        assertThat(lines).hasSize(SAMPLES);
        for (int sample = 0; sample < SAMPLES; sample++) {
            double[] theirs = Stream.of(lines.get(sample).split(","))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            assertThat(ours((int) theirs[0], samples)).containsExactly(theirs, CLOSELY);
        }
    }

    private static double[] ours(int number, List<List<Stratum>> samples) {
        StratifiedSample sample = StratifiedSample.of(samples.get(number)).orElseThrow();
        Estimate share = sample.share(3, 4);
        return DoubleStream.concat(
                        DoubleStream.of(number),
                        DoubleStream.concat(figures(sample.mean(Scores.FIVE_POINT), 1), figures(share, 100)))
                .toArray();
    }

    private static DoubleStream figures(Estimate estimate, double unit) {
        return DoubleStream.of(estimate.value(), estimate.standardError(), estimate.low(), estimate.high())
                .map(figure -> figure / unit);
    }

    private List<String> ask(List<List<Stratum>> samples) throws IOException, InterruptedException {
        Path questions = Files.write(folder.resolve("respondents.csv"), respondents(samples));
        Path answers = folder.resolve("figures.csv");
        Process r = new ProcessBuilder("Rscript", "src/oracle/r/survey.R", questions.toString(), answers.toString())
                .inheritIO()
                .start();
        assertThat(r.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(r.exitValue()).isZero();
        List<String> lines = Files.readAllLines(answers);
        return lines.subList(1, lines.size());
    }

    private static List<String> respondents(List<List<Stratum>> samples) {
        List<String> lines = new ArrayList<>(List.of("sample,stratum,frame,answer"));
        for (int sample = 0; sample < samples.size(); sample++) {
            for (int h = 0; h < samples.get(sample).size(); h++) {
                Stratum stratum = samples.get(sample).get(h);
                for (int answer = 0; answer < 5; answer++) {
                    String line = "%d,%d,%d,%d".formatted(sample, h, stratum.frame(), answer);
                    double count = stratum.answers().counts().get(answer);
                    lines.addAll(Stream.generate(() -> line).limit((long) count).toList());
                }
            }
        }
        return lines;
    }

    /** One to six strata, some with full response; nobody and everybody never is the share. */
    private static List<Stratum> sample(SplittableRandom chance) {
        List<Stratum> strata = new ArrayList<>(List.of(stratum(chance, 1)));
        IntStream.range(0, chance.nextInt(6)).forEach(any -> strata.add(stratum(chance, 0)));
        return strata;
    }

    private static Stratum stratum(SplittableRandom chance, int least) {
        double[] counts = IntStream.range(0, 5)
                .mapToDouble(any -> least + chance.nextInt(12))
                .toArray();
        counts[chance.nextInt(5)] += 2;
        Distribution answers = Distribution.of(counts);
        return new Stratum((int) answers.n() + chance.nextInt(1 + 3 * (int) answers.n()), answers);
    }
}

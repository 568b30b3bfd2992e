package de.seismograph.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is noted under names in the code, the page of the audit log can say. */
class AuditWordsTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path WORDS = Path.of("src/main/resources/META-INF/resources/web/admin/audit/words.js");
    private static final Pattern ACTION = Pattern.compile("new Changed\\(\\s*\"([a-z.-]+)\"");
    private static final Pattern DETAILS = Pattern.compile("new Changed\\([^;]*?Map\\.of\\(([^;]*);");
    private static final Pattern DETAIL = Pattern.compile("(?:^|, )\"(\\w+)\", ");

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void saysWhatIsKeptInEitherLanguage(String language) throws IOException {
        List<String> sources = sources();
        Set<String> actions = found(sources, ACTION);
        Set<String> details = new TreeSet<>();
        for (String of : found(sources, DETAILS)) {
            details.addAll(found(List.of(of), DETAIL));
        }
        String words = wordsIn(language);
        String names = words.substring(words.indexOf("details: {"), words.indexOf("values: {"));

        assertThat(actions)
                .contains("pulse.opened", "duty.answered")
                .allSatisfy(action -> assertThat(words).contains("\"" + action + "\": "));
        assertThat(details)
                .contains("origin", "dueAt", "withoutKey")
                .allSatisfy(detail -> assertThat(words).contains(" " + detail + ": \""));
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(AuditWordsTest::read)
                    .toList();
        }
    }

    private static Set<String> found(List<String> texts, Pattern pattern) {
        return texts.stream()
                .flatMap(text -> pattern.matcher(text).results())
                .map((MatchResult result) -> result.group(1))
                .collect(TreeSet::new, Set::add, Set::addAll);
    }

    private static String wordsIn(String language) throws IOException {
        String german = "  de: {";
        String english = "  en: {";
        String all = Files.readString(WORDS);
        return language.equals("de")
                ? all.substring(all.indexOf(german), all.indexOf(english))
                : all.substring(all.indexOf(english));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

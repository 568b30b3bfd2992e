package de.seismograph.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the service refuses it can also refuse in German. */
class PhraseBookTest {
    private static final Pattern SENTENCE = Pattern.compile("(?s)[A-Z\"{].* .*\\.");
    private static final Pattern PLACE = Pattern.compile("[{<](\\d)[}>]");
    private static final Pattern CONSTRAINT = Pattern.compile("Ljakarta/validation/constraints/(\\w+);");

    /** Who speaks to operators, in a log or when the service cannot start; in both languages already; or in the form of RFC 6749. */
    private static final Pattern TO_OTHERS = Pattern.compile("database\\..*|demo\\..*"
            + "|identity\\.(FirstAdmin|IssuerKeys|KeyFile|KeyRotation|LoginState|PlainHttp|UnseenCallers|ExternalProvider)"
            + "|identity\\.(ClientPassword|TokenRefusal|TokenRequest)"
            + "|invitation\\.(KeyWatching|LetterLinks|LinkAsked|LinkPosting|LinkThrottle|PersonalData)"
            + "|duty\\.Origin|privacy\\.Reporting|pulse\\.Terms|trend\\.(MetaResource|Method\\w*)|shared\\.Contract");

    /** The framework hears of these and answers in our own words. */
    private static final List<String> NOT_TOLD =
            List.of("This is no signed token of a known key.", "Whom this token names is gone or has changed.");

    private final PhraseBook book = PhraseBook.german();

    @Test
    void everySentenceOfTheServiceHasAGermanOne() {
        assertThat(sentences()).hasSizeGreaterThan(100).filteredOn(isUnknown()).isEmpty();
    }

    private static TreeSet<String> sentences() {
        TreeSet<String> sentences = new TreeSet<>();
        SaidTexts.everywhere().stream()
                .filter(said -> !TO_OTHERS.matcher(said.name()).matches())
                .flatMap(said -> said.code().stream())
                .filter(text -> SENTENCE.matcher(text).matches() && !text.contains("select "))
                .forEach(sentences::add);
        sentences.removeAll(NOT_TOLD);
        return sentences;
    }

    private Predicate<String> isUnknown() {
        return text -> book.say(text).equals(text);
    }

    @Test
    void everyMessageOfAConstraintHasAGermanOne() {
        ResourceBundle usual = ResourceBundle.getBundle("org.hibernate.validator.ValidationMessages", Locale.ROOT);
        TreeSet<String> messages = new TreeSet<>();
        SaidTexts.everywhere().stream()
                .map(SaidTexts.Said::all)
                .filter(texts -> !texts.contains("Lio/smallrye/config/ConfigMapping;"))
                .flatMap(List::stream)
                .forEach(text -> {
                    Matcher constraint = CONSTRAINT.matcher(text);
                    if (constraint.matches()) {
                        messages.add(numbered(
                                usual.getString("jakarta.validation.constraints." + constraint.group(1) + ".message")));
                    } else if (text.startsWith("must ")) {
                        messages.add(text);
                    }
                });

        assertThat(messages).hasSizeGreaterThan(10).filteredOn(isUnknown()).isEmpty();
    }

    private static String numbered(String template) {
        List<String> inserted = new ArrayList<>();
        return Pattern.compile("\\{\\w+}").matcher(template).replaceAll(place -> {
            inserted.add(place.group());
            return "{" + (inserted.size() - 1) + "}";
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 405, 406, 409, 412, 413, 414, 415, 428, 429, 500, 503})
    void everyTitleHasAGermanOne(int status) {
        String title = Response.Status.fromStatusCode(status).getReasonPhrase();

        assertThat(book.say(title)).isNotEqualTo(title);
    }

    @Test
    void everyPhraseInsertsWhatTheEnglishOneDoes() throws IOException {
        List<String> lines = lines();
        assertThat(lines.size() % 2).as("lines come in pairs").isZero();
        for (int i = 0; i < lines.size(); i += 2) {
            List<String> places = places(lines.get(i)).toList();
            assertThat(places).as(lines.get(i)).isSorted().doesNotHaveDuplicates();
            assertThat(places(lines.get(i + 1)).distinct())
                    .as(lines.get(i + 1))
                    .containsExactlyInAnyOrderElementsOf(places);
        }
    }

    private static Stream<String> places(String line) {
        return PLACE.matcher(line).results().map((MatchResult place) -> place.group(1));
    }

    private static List<String> lines() throws IOException {
        try (InputStream file = Objects.requireNonNull(PhraseBook.class.getResourceAsStream("/phrases/de.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "There is no pulse k3m9x2qdra.|Eine Befragung k3m9x2qdra gibt es nicht.",
                "The same id is in line 2 already.|Dieselbe Kennung steht schon in Zeile 2.",
                "Only a draft can be opened. This pulse is closed.|Nur ein Entwurf lässt sich öffnen. Diese Befragung ist beendet.",
                "This is not a text.|Das ist kein Text.",
                "size must be between 1 and 500|braucht eine Länge von 1 bis 500",
                "There is no topic \"$1 \\ {0} <0>\".|Ein Thema „$1 \\ {0} <0>“ gibt es nicht.",
                "\"open\" is not one of a, b.|„open“ ist keiner der Codes a, b.",
                "\"open\" is not one of a, b, or * for all.|„open“ ist keiner der Codes a, b, und auch nicht * für alle.",
                "There is no pulse .|Eine Befragung  gibt es nicht.",
                "There is no pulse|There is no pulse",
                "Nobody has said this before.|Nobody has said this before."
            })
    void whatIsInsertedStaysAsItIs(String english, String german) {
        assertThat(book.say(english)).isEqualTo(german);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|GERMAN",
                "de-AT|GERMAN",
                "de-DE,de;q=0.9,en;q=0.8|GERMAN",
                "fr, de;q=0.5|GERMAN",
                "en, de;q=0.5|ENGLISH",
                "fr|ENGLISH",
                "*|ENGLISH",
                "\"|ENGLISH",
                ";;=|ENGLISH",
                "|ENGLISH"
            })
    void theLanguageIsTheOneWantedMost(String acceptLanguage, Tongue tongue) {
        assertThat(Tongue.wanted(acceptLanguage)).isEqualTo(tongue);
        assertThat(Tongue.wanted("de,".repeat(1000))).isEqualTo(Tongue.ENGLISH);
    }
}

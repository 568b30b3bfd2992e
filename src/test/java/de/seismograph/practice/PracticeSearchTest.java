package de.seismograph.practice;

import static de.seismograph.house.Caller.anybody;
import static de.seismograph.practice.APractice.aPractice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import de.seismograph.house.Pages;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A search knows German words in all their forms, and puts first what is about them. */
@QuarkusTest
class PracticeSearchTest {
    /** A word that only one test knows. */
    private final String own = "Suchwort" + System.nanoTime();

    @ParameterizedTest
    @CsvSource({
        "Mieterhöhungen, Mieterhöhung",
        "Mieterhöhung, Mieterhöhungen",
        "mit vielen Kindern, Kinder",
        "für alle Kinder, Kindern",
        "die Häuser, Haus",
        "in einem Haus, Häuser",
        "junge Mütter, Mutter",
        "die Größe, große",
        "MIETERBERATUNG, mieterberatung",
        "wir haben beraten, \"haben beraten\"",
        "der Verein, Vereins or Schwimmbad"
    })
    void inflectedWordsAreFound(String written, String sought) {
        String id = written(own, "problem", written);

        assertThat(found(own + " " + sought)).containsExactly(id);
    }

    @Test
    void otherWordsAreNotFoundNorAreWordsThatAreExcluded() {
        written(own, "problem", "Mieterhöhungen");

        assertThat(found(own + " Schwimmbad")).isEmpty();
        assertThat(found(own + " -Mieterhöhung")).isEmpty();
        anybody().get("/practices?q=der+die+das").then().statusCode(200).body("$", empty());
        anybody().get("/practices?q=%22(%26!").then().statusCode(200);
    }

    @Test
    void aWordWeighsMostInTheTitleThenInProblemAndOutcomeThenInTheRest() {
        String inAction = written(own + "a", "action", own);
        String inOutcome = written(own + "b", "outcome", own);
        String inTitle = written(own, "contact", "niemand");
        String inPartners = written(own + "c", "partners", "Nachbarn");

        assertThat(found(own)).startsWith(inTitle, inOutcome, inAction).doesNotContain(inPartners);
    }

    @Test
    void topicAndFieldNarrowTheSearch() {
        String both = aPractice()
                .with("title", own)
                .with("topics", List.of("poverty", "exclusion"))
                .with("fields", List.of("local-economy"))
                .writtenByEditor()
                .path("id");
        aPractice().with("title", own).writtenByEditor();

        String query = "/practices?q=" + own;
        anybody().get(query + "&topic=exclusion").then().body("id", contains(both));
        anybody().get(query + "&field=local-economy").then().body("id", contains(both));
        anybody().get(query + "&topic=poverty&field=living-together").then().body("id", empty());
    }

    @Test
    void pagesOfASearchShowEachOnceInOneOrder() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            all.add(written(own + " " + "viel ".repeat(i), "problem", i % 2 == 0 ? own : "anderes"));
        }

        List<List<String>> pages = Pages.of("id", "/practices?limit=3&q=" + own);

        assertThat(pages).extracting(List::size).containsExactly(3, 3, 1);
        List<String> read = pages.stream().flatMap(List::stream).toList();
        assertThat(read).containsExactlyInAnyOrderElementsOf(all).isEqualTo(found(own));
    }

    private static String written(String title, String place, String text) {
        return aPractice()
                .with("title", title)
                .with(place, text)
                .writtenByEditor()
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static List<String> found(String words) {
        return anybody()
                .urlEncodingEnabled(false)
                .get("/practices?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }
}

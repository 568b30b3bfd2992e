package de.seismograph.region;

import static de.seismograph.house.Caller.admin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import de.seismograph.house.Pages;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The frame can be looked through page by page and by its dimensions. */
@QuarkusTest
class NeighbourhoodListTest {
    @BeforeEach
    void fillTheFrame() {
        admin().header("Content-Type", "text/csv")
                .body("""
                        id,name,ags,phase,carrier,size
                        P1,One,01002000,start-up,municipal,city
                        P2,Two,01002000,start-up,hybrid,city
                        P3,Three,02000000,implementation,hybrid,metropolis
                        P4,Four,16000000,after-care,independent,rural
                        P5,Five,16000000,start-up,hybrid,rural
                        """)
                .put("/neighbourhoods")
                .then()
                .statusCode(200);
    }

    @Test
    void linksLeadFromPageToPage() {
        List<List<String>> pages = Pages.of("id", "/neighbourhoods?limit=2");

        assertThat(pages).containsExactly(List.of("P1", "P2"), List.of("P3", "P4"), List.of("P5"));
    }

    @ParameterizedTest
    @CsvSource({
        "land=16,P4 P5",
        "phase=start-up,P1 P2 P5",
        "carrier=hybrid,P2 P3 P5",
        "size=metropolis,P3",
        "phase=start-up&carrier=hybrid&land=01,P2",
        "land=05,''"
    })
    void filtersNarrowTheList(String query, String ids) {
        List<String> found =
                admin().get("/neighbourhoods?" + query).then().extract().path("id");

        assertThat(String.join(" ", found)).isEqualTo(ids);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"land=17", "phase=begun", "carrier=public", "size=CITY", "limit=0", "limit=501", "cursor=*"})
    void aParameterThatCannotBeUnderstoodIsNamed(String query) {
        admin().get("/neighbourhoods?" + query)
                .then()
                .statusCode(400)
                .body("errors[0].column", equalTo(query.substring(0, query.indexOf('='))));
    }

    @Test
    void thePossibleValuesAreTold() {
        admin().get("/neighbourhoods?size=village")
                .then()
                .body("detail", containsString("rural, small-town, medium-town, city, metropolis"));
    }
}

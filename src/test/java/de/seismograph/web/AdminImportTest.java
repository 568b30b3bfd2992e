package de.seismograph.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.Find.alert;
import static de.seismograph.house.Find.button;
import static de.seismograph.house.Find.heading;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import de.seismograph.house.Caller;
import de.seismograph.house.Chromium;
import de.seismograph.house.Database;
import de.seismograph.region.Land;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An admin replaces frame and roster, and is shown every fault of a file beside its line. */
@QuarkusTest
class AdminImportTest {
    private static final String FRAME = "id;name;ags;phase;carrier;size\n";
    /** With a neighbourhood that nobody knows yet. */
    private final String sound = FRAME
            + "11-0001;Nord;11000000;implementation;municipal;\n"
            + "11-0002;Süd;11000000;implementation;municipal;\n"
            + "11-x" + System.nanoTime() + ";Ost;11000000;start-up;independent;\n";

    @RegisterExtension
    final Chromium browser = Chromium.on(Chromium.Device.DESKTOP);

    @BeforeEach
    void twoNeighbourhoodsTakePart() {
        aFrame().of(2, Land.BERLIN).imported();
    }

    @ParameterizedTest
    @EnumSource
    void aFileIsRefusedWithAllItsFaultsAndThenTaken(Chromium.Device device) {
        browser.turnedInto(device);
        Page page = open("frame");
        assertThat(heading(page)).hasText("Quartiere");
        assertThat(page.getByText("2 Quartiere nehmen teil.")).isVisible();
        check();

        choose(
                page,
                FRAME + "11-0001;Nord;11000000;Umsetzung;municipal;\n"
                        + "11-0002;;1100000;implementation;municipal;\n");
        button(page, "Datei einlesen").click();

        assertThat(alert(page)).containsText("3 Fehler in liste.csv");
        assertThat(alert(page).locator("h3")).isFocused();
        assertThat(faults(page).locator("tbody tr")).containsText(new String[] {
            "Zeile\u00a02phase„Umsetzung“ ist keiner der Codes preparation, start-up",
            "Zeile\u00a03nameDas darf nicht leer sein.11-0002;;1100000;implementation;municipal; leer",
            "Zeile\u00a03agsEin Gemeindeschlüssel (AGS) hat 8 Ziffern"
        });
        assertThat(written(page))
                .containsExactly(
                        "11-0001;Nord;11000000;<mark>Umsetzung</mark>;municipal;",
                        "11-0002;;1100000;implementation;municipal; <mark>leer</mark>",
                        "11-0002;;<mark>1100000</mark>;implementation;municipal;");
        check();
        assertThat(neighbourhoods()).isEqualTo(2);
        browser.expectFaults(1, "console: Failed to load resource");

        choose(page, sound);
        assertThat(page.getByText("3 Zeilen. Neu oder wieder dabei: 1. In der Datei fehlen und würden geschlossen: 0."))
                .isVisible();
        button(page, "Datei einlesen").click();

        assertThat(alert(page)).containsText("Eingelesen: Die Liste hat jetzt 3 Einträge.");
        assertThat(alert(page).locator("li")).hasText(new String[] {
            "Neu: 1",
            "Geändert oder wieder geöffnet: 2",
            "Geschlossen, weil nicht mehr in der Datei: 0",
            "Unverändert: 0"
        });
        assertThat(page.getByText("3 Quartiere nehmen teil.")).isVisible();
        check();
        assertThat(neighbourhoods()).isEqualTo(3);
    }

    @Test
    void aFileThatWouldCloseManyIsAskedAbout() {
        Page page = open("frame");
        choose(page, FRAME + "11-0002;Süd;11000000;implementation;municipal;\n");

        button(page, "Datei einlesen").click();
        assertThat(alert(page)).containsText("1 von 2 Quartieren fehlen in dieser Datei");
        assertThat(alert(page).locator("h2")).isFocused();
        browser.assertAccessible();
        button(page, "Abbrechen").click();
        assertThat(button(page, "Datei einlesen")).isFocused();
        assertThat(neighbourhoods()).isEqualTo(2);

        button(page, "Datei einlesen").click();
        button(page, "Trotzdem einlesen").click();
        assertThat(alert(page)).containsText("Die Liste hat jetzt 1 Eintrag.");
        assertThat(neighbourhoods()).isEqualTo(1);
    }

    @Test
    void whatIsDownloadedCanBeImportedAgain() throws IOException {
        Page page = open("frame");

        Download download = page.waitForDownload(button(page, "Als CSV herunterladen")::click);
        String file;
        try (InputStream stream = download.createReadStream()) {
            file = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }

        assertThat(file)
                .startsWith("\uFEFF" + FRAME.strip()
                        + "\r\n11-0001;Quartier 11-0001;11000000;implementation;municipal;city");
        choose(page, file);
        button(page, "Datei einlesen").click();
        assertThat(alert(page)).containsText("Unverändert: 2");
    }

    /** What spreadsheets in German offices still write. */
    @Test
    void theLinesOfAFileInWindows1252AreShownAsTheyAre() {
        Page page = open("roster");
        assertThat(page.getByText("2 Quartiere haben eine Ansprechperson.")).isVisible();

        page.locator("#file")
                .setInputFiles(new FilePayload(
                        "liste.csv",
                        "text/csv",
                        "email;name;neighbourhood;language\nöfri@example.org;Jürgen;11-0001;fr\nb@example.org;B;11-0002;de\n"
                                .getBytes(Charset.forName("windows-1252"))));
        button(page, "Datei einlesen").click();

        assertThat(faults(page)).isVisible();
        assertThat(written(page)).containsExactly("öfri@example.org;Jürgen;11-0001;<mark>fr</mark>");
        browser.expectFaults(1, "console: Failed to load resource");
        check();
    }

    @Test
    void jsonIsTakenTooAndItsFaultsNameTheEntry() {
        Page page = open("frame");
        page.locator("#file")
                .setInputFiles(new FilePayload(
                        "liste.json",
                        "application/json",
                        "[{\"id\":\"11-0001\",\"name\":7},{\"id\":\"11-0002\"}]".getBytes(StandardCharsets.UTF_8)));
        button(page, "Datei einlesen").click();

        assertThat(faults(page)).containsText("Eintrag\u00a01nameDas ist kein Text.");
        assertThat(written(page).get(0)).isEqualTo("{\"id\":\"11-0001\",<mark>\"name\":7</mark>}");
        browser.expectFaults(1, "console: Failed to load resource");
    }

    @Test
    void aListIsSearchedOnTheSpotAndInTheAddress() {
        aFrame().of(120, Land.BERLIN).imported();
        Page page = open("frame");
        assertThat(page.getByText("120 Einträge")).isVisible();
        button(page, "Nächste Seite").click();
        assertThat(page.getByText("Seite 2 von 3")).isVisible();

        page.getByLabel("Suchen").fill("quartier 0077");

        assertThat(page.locator("main").getByText("1 von 120 Einträgen")).isVisible();
        assertThat(page.getByLabel("Suchen")).isFocused();
        assertThat(page.url()).contains("q=quartier+0077").doesNotContain("page=");
        page.reload();
        assertThat(page.locator("main").getByText("1 von 120 Einträgen")).isVisible();
        check();
    }

    @Test
    void withoutAConnectionTheFileStays() {
        Page page = open("frame");
        choose(page, sound);
        browser.context().setOffline(true);
        button(page, "Datei einlesen").click();

        assertThat(alert(page)).containsText("Keine Verbindung");
        browser.assertAccessible();
        browser.context().setOffline(false);
        button(page, "Datei einlesen").click();
        assertThat(alert(page)).containsText("Eingelesen");
        browser.expectFaults(1, "console: Failed to load resource");
    }

    private Page open(String section) {
        Page page = browser.signedIn("admin", Caller.ADMIN_PASSWORD, "/admin?section=" + section);
        assertThat(page.locator("#file")).isVisible();
        return page;
    }

    /** The lines at fault, and what of them is marked. */
    @SuppressWarnings("unchecked")
    private static List<String> written(Page page) {
        return (List<String>) faults(page).locator("code").evaluateAll("all => all.map((each) => each.innerHTML)");
    }

    private static Locator faults(Page page) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Fehler in der Datei"));
    }

    private static void choose(Page page, String csv) {
        page.locator("#file")
                .setInputFiles(new FilePayload("liste.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        assertThat(button(page, "Datei einlesen")).isVisible();
    }

    private void check() {
        browser.assertAccessible();
        browser.assertFits();
    }

    private static long neighbourhoods() {
        return Database.number("select count(*) from neighbourhood where closed_at is null");
    }
}

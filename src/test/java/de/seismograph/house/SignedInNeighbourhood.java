package de.seismograph.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** Neighbourhood managers who have signed in by a link. */
public final class SignedInNeighbourhood {
    private SignedInNeighbourhood() {}

    /** The manager of a neighbourhood, at home. */
    public static Browser of(String neighbourhood) {
        String token = link(neighbourhood);
        Browser browser = Browser.of(Caller.anybody()
                .contentType(ContentType.JSON)
                .body(Map.of("token", token))
                .post("/manager-session"));
        // A test may live in years to come: what it leaves would count among the links of this hour for as long.
        Database.change("delete from manager_link where token_hash = ?", Managers.sha256(token));
        return browser;
    }

    /** A request of this manager's own pages, with a body in JSON. */
    public static RequestSpecification asking(String neighbourhood) {
        return of(neighbourhood).ours().contentType(ContentType.JSON);
    }

    /**
     * The code of a link to sign in, made as a mail would make it but without the mail; some hours old, so that it does not count among
     * those an address gets within an hour.
     */
    public static String link(String neighbourhood) {
        String token = Managers.secret();
        Database.change(
                """
                insert into manager_link (token_hash, manager_id, sent_to, made_at, ends_at)
                select ?, id, encode(sha256(convert_to(lower(email), 'UTF8')), 'hex'), cast(? as timestamptz), cast(? as timestamptz)
                  from manager where neighbourhood_id = ? and closed_at is null
                """,
                Managers.sha256(token),
                SettableClock.now().minus(Duration.ofHours(2)).toString(),
                SettableClock.now().plus(Duration.ofDays(1)).toString(),
                neighbourhood);
        return token;
    }

    /** Signs in anew on a page whose session has ended. */
    public static void again(Page page, String neighbourhood) {
        assertThat(page.getByText("Ihre Anmeldung ist abgelaufen.")).isVisible();
        page.getByLabel("Code aus der E-Mail").fill(link(neighbourhood));
        Find.button(page, "Jetzt anmelden").click();
    }

    /** The id of who is on the roster for a neighbourhood. */
    public static UUID idOf(String neighbourhood) {
        return (UUID)
                Database.rows("select id from manager where neighbourhood_id = ? and closed_at is null", neighbourhood)
                        .get(0)
                        .get(0);
    }
}

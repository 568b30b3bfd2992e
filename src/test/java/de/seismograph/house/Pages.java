package de.seismograph.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A list as somebody reads it who follows the links to the end. */
public final class Pages {
    private static final Pattern NEXT = Pattern.compile("<[^>]*(/api/v1/[^>]+)>; rel=\"next\"");

    private Pages() {}

    /** One field of all items, page by page. */
    public static List<List<String>> of(String field, String address) {
        List<List<String>> pages = new ArrayList<>();
        String next = "/api/v1" + address;
        while (next != null) {
            Response page =
                    Caller.admin().basePath("").urlEncodingEnabled(false).get(next);
            List<String> shown = page.then().statusCode(200).extract().path(field);
            assertThat(shown).as(next).isNotEmpty();
            pages.add(shown);
            next = next(page.header("Link"));
        }
        return pages;
    }

    private static @Nullable String next(@Nullable String link) {
        if (link == null) {
            return null;
        }
        Matcher next = NEXT.matcher(link);
        assertThat(next.find()).as(link).isTrue();
        return next.group(1);
    }
}

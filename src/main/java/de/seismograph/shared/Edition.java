package de.seismograph.shared;

import jakarta.ws.rs.core.EntityTag;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The edition of something that can be edited, as a strong ETag (RFC 9110). */
public final class Edition {
    private Edition() {}

    public static EntityTag of(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * Lets an edit pass only from somebody who has seen the current edition.
     *
     * @throws Problem 428 without {@code If-Match}, 412 if it names none of the current edition
     */
    public static void demand(@Nullable String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.editionRequired();
        }
        String current = "\"" + version + "\"";
        if (!ifMatch.equals("*")
                && Arrays.stream(ifMatch.split(",")).map(String::strip).noneMatch(current::equals)) {
            throw Problem.stale();
        }
    }
}

package de.seismograph.dispatch;

import de.seismograph.shared.GermanTime;
import de.seismograph.shared.LocalizedText;
import de.seismograph.shared.Problem;
import de.seismograph.topic.Topic;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is demanded of a dispatch, so that it stays light for whoever gets it. */
final class Demands {
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_TEXT = 500;
    private static final int MOST_SENTENCES = 3;

    private Demands() {}

    /**
     * @param nextDigest when it could go out at the earliest
     * @throws Problem 400
     */
    static void of(NewDispatch written, Instant nextDigest) {
        each(written.title(), "/title", Demands::demandShortTitle);
        each(written.text(), "/text", Demands::demandShortText);
        if (written.link() != null && !isHttps(written.link())) {
            throw Problem.invalidAt("/link", "A link is the address of a page, beginning with https://.");
        }
        if (written.deadline() != null && written.deadline().isBefore(GermanTime.day(nextDigest))) {
            throw Problem.invalidAt("/deadline", "The deadline is over before the next digest goes out.");
        }
        demandTopics(written.topics());
        if (written.audience() != null) {
            written.audience().demandPublishable();
        }
    }

    /** Looks at what is written in one language. */
    private interface Demand {
        void of(String text, String pointer);
    }

    private static void each(LocalizedText text, String pointer, Demand demand) {
        demand.of(text.de(), pointer + "/de");
        @Nullable String english = text.en();
        if (english != null) {
            demand.of(english, pointer + "/en");
        }
    }

    private static void demandShortTitle(String title, String pointer) {
        if (title.length() > LONGEST_TITLE) {
            throw Problem.invalidAt(pointer, "A title has at most 120 characters.");
        }
    }

    private static void demandShortText(String text, String pointer) {
        if (text.length() > LONGEST_TEXT) {
            throw Problem.invalidAt(pointer, "The text has at most 500 characters.");
        }
        if (Sentences.in(text) > MOST_SENTENCES) {
            throw Problem.invalidAt(
                    pointer, "The text has at most three sentences; whoever wants more follows the link.");
        }
    }

    private static boolean isHttps(String link) {
        try {
            URI address = new URI(link);
            return "https".equalsIgnoreCase(address.getScheme())
                    && address.getHost() != null
                    && address.getUserInfo() == null;
        } catch (URISyntaxException none) {
            return false;
        }
    }

    private static void demandTopics(List<String> topics) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < topics.size(); i++) {
            if (!Topic.exists(topics.get(i))) {
                throw Problem.invalidAt("/topics/" + i, "There is no topic \"" + topics.get(i) + "\".");
            }
            if (!seen.add(topics.get(i))) {
                throw Problem.invalidAt("/topics/" + i, "This topic is named twice.");
            }
        }
    }
}

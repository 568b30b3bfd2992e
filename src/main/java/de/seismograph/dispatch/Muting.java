package de.seismograph.dispatch;

import de.seismograph.judgement.Judging;
import de.seismograph.release.Subject;
import de.seismograph.shared.Problem;
import de.seismograph.topic.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Of which topics managers want no dispatches; kept as a judgement is, so that the database does not tell who mutes what. */
@ApplicationScoped
class Muting {
    private static final String KIND = "muted";
    private static final Map<String, String> MUTED = Map.of("muted", "Y");

    private final Judging judging;

    Muting(Judging judging) {
        this.judging = judging;
    }

    @Transactional
    Set<String> of(UUID manager) {
        return judging.of(KIND, topics(), manager).keySet();
    }

    /** @throws Problem 400 if there is no such topic */
    @Transactional
    void put(UUID manager, List<String> wanted) {
        List<String> topics = topics();
        for (int i = 0; i < wanted.size(); i++) {
            if (!topics.contains(wanted.get(i))) {
                throw Problem.invalidAt("/topics/" + i, "There is no topic \"" + wanted.get(i) + "\".");
            }
        }
        Set<String> muted = of(manager);
        for (String topic : topics) {
            boolean wants = wanted.contains(topic);
            if (wants != muted.contains(topic)) {
                judging.put(new Subject(KIND, topic), manager, wants ? MUTED : Map.of());
            }
            if (!wants && muted.contains(topic)) {
                judging.settle(new Subject(KIND, topic));
            }
        }
    }

    private static List<String> topics() {
        return Topic.inOrder().stream().map(Topic::id).toList();
    }
}

package de.seismograph.topic;

import de.seismograph.shared.Edition;
import de.seismograph.shared.LocalizedText;
import de.seismograph.shared.Problem;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What pulses ask about. Its id never changes meaning, so a topic is never deleted; only its names can be corrected. */
@Entity
public class Topic extends PanacheEntityBase {
    @Id
    private String id;

    private String nameDe;

    private @Nullable String nameEn;

    private @Nullable String description;

    private int position;

    private boolean sensitive;

    @Version
    private long version;

    protected Topic() {}

    /** All topics, in the order in which they are shown. */
    public static List<Topic> inOrder() {
        return list("order by position, id");
    }

    public static boolean exists(String id) {
        return count("id", id) > 0;
    }

    static Topic demand(String id) {
        return Topic.<Topic>findByIdOptional(id).orElseThrow(() -> absent(id));
    }

    /** The topic for its one editor: whoever else wants to change it waits. */
    static Topic demandForEdit(String id) {
        return Topic.<Topic>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> absent(id));
    }

    /**
     * Adds a topic behind all others.
     *
     * @throws Problem 409 if the id has a meaning already
     */
    static Topic add(NewTopic added) {
        int rows = getEntityManager()
                .createNativeQuery("""
                        insert into topic (id, name_de, name_en, description, position, sensitive)
                        select :id, :german, :english, :description, coalesce(max(position), 0) + 1, :sensitive from topic
                        on conflict on constraint topic_pk do nothing
                        """)
                .setParameter("id", added.id())
                .setParameter("german", added.name().de())
                .setParameter("english", added.name().en())
                .setParameter("description", added.description())
                .setParameter("sensitive", Boolean.TRUE.equals(added.sensitive()))
                .executeUpdate();
        if (rows == 0) {
            throw Problem.conflict("topic-exists", "There is a topic " + added.id() + " already.");
        }
        return demand(added.id());
    }

    void correct(TopicCorrection correction) {
        nameDe = correction.name().de();
        nameEn = correction.name().en();
        description = correction.description();
        flush();
    }

    public String id() {
        return id;
    }

    public LocalizedText name() {
        return new LocalizedText(nameDe, nameEn);
    }

    /** Whether answers to it are published nationally and one-way only. */
    public boolean isSensitive() {
        return sensitive;
    }

    /** The id of the five-point change question that is asked every quarter. */
    public String standingIndicator() {
        return standingIndicator(id);
    }

    /** The id of the standing indicator of a topic. */
    public static String standingIndicator(String topic) {
        return topic + "-change";
    }

    @Nullable
    String description() {
        return description;
    }

    /** Counts the corrections, see {@link Edition}. */
    long version() {
        return version;
    }

    private static Problem absent(String id) {
        return Problem.notFound("There is no topic " + id + ".");
    }
}

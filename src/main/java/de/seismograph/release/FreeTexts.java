package de.seismograph.release;

import de.seismograph.answer.Sheets;
import de.seismograph.answer.TextSeal;
import de.seismograph.pulse.Pulse;
import de.seismograph.shared.Changed;
import de.seismograph.shared.Edition;
import de.seismograph.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The free texts of closed pulses: taken from the sheets, read by an editor, published as a whole or never. */
@ApplicationScoped
public class FreeTexts {
    private final Sheets sheets;
    private final EntityManager entities;
    private final SecureRandom chance;
    private final Event<Changed> changes;

    FreeTexts(Sheets sheets, EntityManager entities, SecureRandom chance, Event<Changed> changes) {
        this.sheets = sheets;
        this.entities = entities;
        this.chance = chance;
        this.changes = changes;
    }

    /** One text; its id is random and says nothing of its author. */
    record FreeText(
            @Schema(examples = "7b1f0a54-3f0e-4d0c-9a55-0b7a4f7a2c11")
            String id,

            String text,

            @Nullable
            @Schema(nullable = true, description = "Id of the factor that has been made of it", examples = "k3m9x2qdra")
            String factor) {}

    /** Takes the texts of a question, shuffled, unless they are too few ever to be published. */
    void take(Pulse pulse, int question, byte[] pulseKey, int minimum) {
        List<String> texts = read(pulse, question, new TextSeal(pulseKey));
        if (texts.size() < minimum) {
            return;
        }
        Collections.shuffle(texts, chance);
        String id = pulse.questions().get(question).id();
        Instant now = pulse.closedAt().orElseThrow();
        entities.persist(new TextCollection(pulse.id(), id, now));
        entities.flush();
        entities.createNativeQuery("""
                        insert into free_text (pulse_id, question_id, id, text)
                        select :pulse, :question, gen_random_uuid(), text from unnest(cast(:texts as text[])) as taken (text)
                        """)
                .setParameter("pulse", pulse.id())
                .setParameter("question", id)
                .setParameter("texts", texts.toArray(String[]::new))
                .executeUpdate();
    }

    private List<String> read(Pulse pulse, int question, TextSeal seal) {
        List<String> texts = new ArrayList<>();
        sheets.forEachAnswer(pulse.id(), question, (sheet, text) -> texts.add(seal.open(sheet, question, text)));
        return texts;
    }

    /** The texts of a question in the order of their ids, which is one of chance. */
    @Transactional
    @SuppressWarnings("unchecked")
    List<FreeText> of(TextCollection.Key collection) {
        return entities.createNativeQuery("""
                        select cast(id as text) as id, text, factor from free_text
                         where pulse_id = :pulse and question_id = :question order by free_text.id
                        """, FreeText.class)
                .setParameter("pulse", collection.pulse())
                .setParameter("question", collection.question())
                .getResultList();
    }

    @Transactional
    Optional<TextCollection> find(TextCollection.Key key) {
        return Optional.ofNullable(entities.find(TextCollection.class, key));
    }

    /** Takes out one text, such as one that names somebody. */
    @Transactional
    void strike(TextCollection.Key key, String text) {
        hold(key).demandUnpublished();
        int struck = entities.createNativeQuery("""
                        delete from free_text
                         where pulse_id = :pulse and question_id = :question and cast(id as text) = :id
                        """)
                .setParameter("pulse", key.pulse())
                .setParameter("question", key.question())
                .setParameter("id", text)
                .executeUpdate();
        if (struck == 0) {
            throw noSuchText();
        }
        changes.fire(new Changed("texts.struck", key.pulse(), Map.of("question", key.question())));
    }

    /**
     * Holds one text until the transaction ends, so that a factor can be made of it: of a published one, since what is not published
     * reaches nobody but who reads it.
     *
     * @throws Problem 404 if there is none, 409 if it is not public, or about the factor that has been made of it already
     */
    @Transactional
    public void holdUnused(String pulse, String question, String text) {
        TextCollection.Key key = new TextCollection.Key(pulse, question);
        hold(key).demandPublished();
        FreeText held = of(key).stream()
                .filter(each -> each.id().equals(text))
                .findFirst()
                .orElseThrow(FreeTexts::noSuchText);
        if (held.factor() != null) {
            throw Problem.conflict("text-used", "A factor has been made of this text already.")
                    .about(held.factor());
        }
    }

    /** Notes which factor has been made of a text; nothing but that is kept of it, and nobody is named. */
    @Transactional
    public void use(String pulse, String question, String text, String factor) {
        entities.createNativeQuery("""
                        update free_text set factor = :factor
                         where pulse_id = :pulse and question_id = :question and cast(id as text) = :id
                        """)
                .setParameter("factor", factor)
                .setParameter("pulse", pulse)
                .setParameter("question", question)
                .setParameter("id", text)
                .executeUpdate();
    }

    /**
     * Publishes all texts that are left, for good.
     *
     * @throws Problem 409 if they are too few, 412 or 428 after {@code If-Match} from somebody who has not read these
     */
    @Transactional
    TextCollection release(TextCollection.Key key, @Nullable String ifMatch, Instant now) {
        TextCollection collection = hold(key);
        int left = of(key).size();
        Edition.demand(ifMatch, left);
        int fewest = Pulse.get(key.pulse()).terms().orElseThrow().minOneWay();
        if (left < fewest) {
            throw Problem.conflict(
                    "too-few-texts",
                    "Texts are published as a whole or not at all, and at least " + fewest + " of them; there are "
                            + left + ".");
        }
        if (collection.release(now)) {
            changes.fire(new Changed("texts.released", key.pulse(), Map.of("question", key.question(), "texts", left)));
        }
        return collection;
    }

    /** Deletes all texts of a question that have not been published. */
    @Transactional
    void discard(TextCollection.Key key) {
        TextCollection collection = hold(key);
        collection.demandUnpublished();
        entities.remove(collection);
        changes.fire(new Changed("texts.discarded", key.pulse(), Map.of("question", key.question())));
    }

    /** Texts of a withdrawn release are never shown again. */
    void discard(@Observes ReleaseWithdrawn withdrawn) {
        entities.createNativeQuery("delete from text_collection where pulse_id = :pulse")
                .setParameter("pulse", withdrawn.pulse())
                .executeUpdate();
    }

    private TextCollection hold(TextCollection.Key key) {
        return Optional.ofNullable(entities.find(TextCollection.class, key, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(FreeTexts::none);
    }

    private static Problem noSuchText() {
        return Problem.notFound("There is no such text.");
    }

    static Problem none() {
        return Problem.notFound(
                "There are no texts: the question is none of free text, had too few answers, or its texts were discarded.");
    }
}

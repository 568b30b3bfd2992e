package de.seismograph.trend;

import de.seismograph.release.Publications;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells those who owe an answer what a release has shaken. */
@ApplicationScoped
public class Shaking {
    private static final TremorQuery CONFIRMED =
            new TremorQuery(null, Set.of(), EnumSet.of(Level.TREMOR, Level.QUAKE), Optional.empty());

    private final Publications publications;
    private final TremorDocuments documents;
    private final Vintages vintages;

    Shaking(Publications publications, TremorDocuments documents, Vintages vintages) {
        this.publications = publications;
        this.documents = documents;
        this.vintages = vintages;
    }

    /**
     * The topics of a pulse in which something has been confirmed to have moved, nationally or anywhere.
     *
     * @return nothing while the reading side does not show the pulse as released by now
     */
    public Optional<List<ShakenTopic>> of(String pulse, Instant now) throws SQLException {
        return publications.isReleased(pulse, now) ? Optional.of(shaken(pulse, now)) : Optional.empty();
    }

    private List<ShakenTopic> shaken(String pulse, Instant now) throws SQLException {
        Map<String, List<Tremor>> topics = documents.tremors(CONFIRMED, vintages.of(Optional.of(now))).stream()
                .filter(tremor -> tremor.pulse().equals(pulse))
                .filter(tremor -> tremor.level() == Level.TREMOR || tremor.level() == Level.QUAKE)
                .collect(Collectors.groupingBy(Tremor::topic, LinkedHashMap::new, Collectors.toList()));
        return topics.entrySet().stream()
                .map(shaken -> new ShakenTopic(
                        shaken.getKey(),
                        shaken.getValue().stream().anyMatch(tremor -> tremor.level() == Level.QUAKE),
                        shaken.getValue().stream().map(Tremor::explanation).toList()))
                .toList();
    }
}

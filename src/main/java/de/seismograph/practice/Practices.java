package de.seismograph.practice;

import de.seismograph.judgement.Judging;
import de.seismograph.region.Neighbourhood;
import de.seismograph.release.Summaries;
import de.seismograph.release.Summary;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads examples of good practice as whoever asks may see them. */
@ApplicationScoped
class Practices {
    private final Summaries summaries;
    private final Judging judging;
    private final Reader reader;

    Practices(Summaries summaries, Judging judging, Reader reader) {
        this.summaries = summaries;
        this.judging = judging;
        this.reader = reader;
    }

    PracticeView read(Practice practice) throws SQLException {
        return views(List.of(practice)).get(0);
    }

    /** In the order of the ids; what has been deleted meanwhile is left out. */
    List<PracticeView> read(Collection<String> ids) throws SQLException {
        Map<String, Practice> known = Practice.<Practice>list("id in ?1", ids).stream()
                .collect(Collectors.toMap(Practice::id, Function.identity()));
        return views(ids.stream().map(known::get).filter(Objects::nonNull).toList());
    }

    private List<PracticeView> views(List<Practice> practices) throws SQLException {
        List<String> ids = practices.stream().map(Practice::id).toList();
        Map<String, Summary> adoptions = summaries.of(Adoption.KIND, ids);
        Map<String, String> names = Neighbourhood.names(practices.stream()
                .flatMap(each -> each.neighbourhood().stream())
                .toList());
        boolean known = reader.isKnown();
        List<PracticeView> views = practices.stream()
                .map(practice -> PracticeView.of(
                        practice,
                        known,
                        practice.neighbourhood().map(names::get).orElse(null),
                        Optional.ofNullable(adoptions.get(practice.id()))
                                .flatMap(Adoption::atLeast)
                                .orElse(null)))
                .toList();
        return reader.manager()
                .map(manager -> {
                    var adopted = judging.of(Adoption.KIND, ids, manager);
                    var written = judging.of(Authorship.KIND, ids, manager);
                    return views.stream()
                            .map(view ->
                                    view.forManager(adopted.containsKey(view.id()), written.containsKey(view.id())))
                            .toList();
                })
                .orElse(views);
    }
}

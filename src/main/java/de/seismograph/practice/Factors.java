package de.seismograph.practice;

import de.seismograph.judgement.Judging;
import de.seismograph.release.Summaries;
import de.seismograph.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads factors as whoever asks may see them. */
@ApplicationScoped
class Factors {
    private final Summaries summaries;
    private final Judging judging;
    private final Reader reader;

    Factors(Summaries summaries, Judging judging, Reader reader) {
        this.summaries = summaries;
        this.judging = judging;
        this.reader = reader;
    }

    /** In the order of the ids; what has been withdrawn meanwhile is left out. */
    List<FactorView> read(Collection<String> ids) throws SQLException {
        Map<String, Factor> known = Factor.<Factor>list("id in ?1", ids).stream()
                .collect(Collectors.toMap(Factor::id, Function.identity()));
        return withMine(
                views(ids.stream().map(known::get).filter(Objects::nonNull).toList())
                        .toList());
    }

    /** @throws Problem 404 if there is none for who asks */
    FactorView read(String id) throws SQLException {
        Factor factor = Factor.demand(id);
        Factor judged = factor.mergedInto().map(Factor::demand).orElse(factor);
        FactorView view = views(List.of(factor)).findFirst().orElseThrow();
        boolean published =
                view.agreement() != null || views(List.of(judged)).anyMatch(each -> each.agreement() != null);
        if (!reader.isKnown() && !published) {
            throw Problem.notFound("There is no factor " + id + ".");
        }
        return withMine(List.of(view)).get(0);
    }

    private Stream<FactorView> views(List<Factor> factors) throws SQLException {
        Map<String, Agreement> agreements = new HashMap<>();
        summaries
                .of(Opinion.KIND, factors.stream().map(Factor::id).toList())
                .forEach((id, summary) -> Agreement.of(summary).ifPresent(agreement -> agreements.put(id, agreement)));
        boolean dated = reader.edits();
        return factors.stream().map(factor -> {
            FactorView view = FactorView.of(factor, factor.mergedInto().isEmpty() ? agreements.get(factor.id()) : null);
            return dated ? view.on(factor.createdOn()) : view;
        });
    }

    private List<FactorView> withMine(List<FactorView> views) {
        return reader.manager()
                .map(manager -> judging.of(
                        Opinion.KIND, views.stream().map(FactorView::id).toList(), manager))
                .map(mine -> views.stream()
                        .map(view -> view.withMine(Opinion.in(mine.getOrDefault(view.id(), Map.of()))
                                .orElse(null)))
                        .toList())
                .orElse(views);
    }
}

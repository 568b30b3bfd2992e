package de.seismograph.release;

import de.seismograph.pulse.Question;
import de.seismograph.pulse.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is published of judgements: cells under the same thresholds and with the same noise as those of a pulse.
 *
 * @param edition from 1; the next one follows only once enough of the judgements are new
 * @param invited how many neighbourhoods there were
 * @param terms under which it was published
 * @param cells what is withheld is missing
 */
public record Summary(
        Subject subject,
        int edition,
        LocalDate publishedOn,
        int invited,
        Terms terms,
        List<Question> questions,
        List<Cell> cells) {
    /** A cell of one of the questions. */
    public record Cell(String question, PublishedCell cell) {}

    public Summary {
        questions = List.copyOf(questions);
        cells = List.copyOf(cells);
    }

    /** The cell of a whole question that is no multi choice. */
    public Optional<PublishedCell> cell(String question, Dimension dimension, String code) {
        return cells.stream()
                .filter(each -> each.question().equals(question))
                .map(Cell::cell)
                .filter(cell -> cell.dimension() == dimension && cell.code().equals(code))
                .filter(cell -> cell.item().isEmpty())
                .findFirst();
    }

    /** All cells of a question in one dimension, each item for itself. */
    public List<PublishedCell> cells(String question, Dimension dimension) {
        return cells.stream()
                .filter(each -> each.question().equals(question) && each.cell().dimension() == dimension)
                .map(Cell::cell)
                .toList();
    }
}

package de.seismograph.release;

import de.seismograph.pulse.Question;
import de.seismograph.pulse.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what has been published of judgements, from the reading side. */
@ApplicationScoped
public class Summaries {
    private final ReadingSide reading;

    Summaries(ReadingSide reading) {
        this.reading = reading;
    }

    private record PlacedCell(String subject, Summary.Cell cell) {
        static PlacedCell of(ResultSet row) throws SQLException {
            return new PlacedCell(
                    row.getString("subject"), new Summary.Cell(row.getString("question"), CellColumns.read(row)));
        }
    }

    /** The latest edition of each subject of a kind; those of which nothing has been published are missing. */
    public Map<String, Summary> of(String kind, Collection<String> subjects) throws SQLException {
        Map<String, List<Summary.Cell>> cells = reading.rows("""
                                select * from published.summary_cell where kind = ? and subject = any (?)
                                 order by subject, question, dimension, code, item
                                """, PlacedCell::of, kind, subjects).stream()
                .collect(Collectors.groupingBy(
                        PlacedCell::subject, Collectors.mapping(PlacedCell::cell, Collectors.toList())));
        return reading
                .rows(
                        "select * from published.summary where kind = ? and subject = any (?)",
                        row -> summary(row, cells.getOrDefault(row.getString("subject"), List.of())),
                        kind,
                        subjects)
                .stream()
                .collect(Collectors.toMap(summary -> summary.subject().id(), summary -> summary));
    }

    /**
     * Cells of one question, which is no multi choice, in the latest edition of each subject of a kind; by subject, in the order of
     * these dimensions' names and of codes.
     */
    public Map<String, List<PublishedCell>> cells(
            String kind, Collection<String> subjects, String question, Collection<Dimension> dimensions)
            throws SQLException {
        return reading
                .rows(
                        """
                        select * from published.summary_cell
                         where kind = ? and subject = any (?) and question = ? and dimension = any (?) and item = ''
                         order by subject, dimension, code
                        """,
                        PlacedCell::of,
                        kind,
                        subjects,
                        question,
                        dimensions.stream().map(Dimension::toString).toList())
                .stream()
                .collect(Collectors.groupingBy(
                        PlacedCell::subject,
                        Collectors.mapping(placed -> placed.cell().cell(), Collectors.toList())));
    }

    /** The latest edition of all subjects of a kind that something has been published of. */
    public Collection<Summary> ofKind(String kind) throws SQLException {
        List<String> subjects = reading.rows(
                "select subject from published.summary where kind = ?", row -> row.getString("subject"), kind);
        return of(kind, subjects).values();
    }

    /** The latest edition of one subject. */
    public Optional<Summary> of(Subject subject) throws SQLException {
        return Optional.ofNullable(of(subject.kind(), List.of(subject.id())).get(subject.id()));
    }

    private static Summary summary(ResultSet row, List<Summary.Cell> cells) throws SQLException {
        return new Summary(
                new Subject(row.getString("kind"), row.getString("subject")),
                row.getInt("edition"),
                row.getObject("published_on", LocalDate.class),
                row.getInt("invited"),
                ReadingSide.json(row, "terms", Terms.class),
                List.of(ReadingSide.json(row, "questions", Question[].class)),
                cells);
    }
}

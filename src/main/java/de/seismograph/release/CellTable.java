package de.seismograph.release;

import de.seismograph.pulse.Question;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The published cells of a release as CSV (RFC 4180), always in the same order. */
final class CellTable {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "indicator", "version", "dimension", "cell", "item", "category", "count", "n", "invited", "status")
            .get();
    private static final Comparator<PublishedCell> ORDER = Comparator.comparing(PublishedCell::dimension)
            .thenComparing(PublishedCell::code)
            .thenComparing(PublishedCell::item);

    private CellTable() {}

    static byte[] of(List<ReleasedWave> waves, Publications publications) throws SQLException {
        Map<Publications.WaveKey, List<PublishedCell>> cells =
                publications.cells(waves, EnumSet.allOf(Dimension.class));
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            for (ReleasedWave wave : waves) {
                List<PublishedCell> published =
                        cells.getOrDefault(Publications.WaveKey.of(wave.wave()), List.of()).stream()
                                .sorted(ORDER)
                                .toList();
                for (PublishedCell cell : published) {
                    print(printer, wave, cell);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write cells as CSV", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void print(CSVPrinter printer, ReleasedWave wave, PublishedCell cell) throws IOException {
        List<Double> counts = cell.counts();
        if (counts == null) {
            print(printer, wave, cell, cell.topCategory(), "", "topcoded");
            return;
        }
        Item item = item(wave.question(), cell);
        DecimalFormat plain = new DecimalFormat("0.######", DecimalFormatSymbols.getInstance(Locale.ROOT));
        // of those who did not know nothing is told but how many they are
        int shown = item.equals(Item.DONT_KNOW) ? 1 : item.categories().size();
        for (int i = 0; i < shown; i++) {
            print(printer, wave, cell, item.categories().get(i), plain.format(counts.get(i)), "ok");
        }
    }

    private static void print(
            CSVPrinter printer, ReleasedWave wave, PublishedCell cell, String category, String count, String status)
            throws IOException {
        printer.printRecord(
                wave.wave().indicator(),
                wave.wave().version(),
                cell.dimension(),
                cell.code(),
                cell.item(),
                category,
                count,
                cell.shownRespondents(),
                cell.invited(),
                status);
    }

    private static Item item(Question question, PublishedCell cell) {
        return Stream.concat(Item.of(question).stream(), Stream.of(Item.DONT_KNOW))
                .filter(item -> item.id().equals(cell.item()))
                .findFirst()
                .orElseThrow();
    }
}

package de.seismograph.shared;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The texts that stand in the compiled classes of the service: what the code says, and what its annotations say. Where a text is put
 * together, the compiler leaves a pattern of it, in which this writes {0}, {1}, … for what is inserted.
 */
final class SaidTexts {
    private static final Path CLASSES = Path.of("target/classes");
    private static final char INSERTED = '\1';

    /** How many octets the entries of a constant pool have behind their tag, but for texts; see the JVM specification, 4.4. */
    private static final Map<Integer, Integer> LENGTHS = Map.ofEntries(
            Map.entry(3, 4),
            Map.entry(4, 4),
            Map.entry(5, 8),
            Map.entry(6, 8),
            Map.entry(7, 2),
            Map.entry(8, 2),
            Map.entry(9, 4),
            Map.entry(10, 4),
            Map.entry(11, 4),
            Map.entry(12, 4),
            Map.entry(15, 3),
            Map.entry(16, 2),
            Map.entry(17, 4),
            Map.entry(18, 4),
            Map.entry(19, 2),
            Map.entry(20, 2));

    private static final int TEXT = 1;
    private static final int STRING = 8;
    private static final List<Integer> TWO_PLACES = List.of(5, 6);

    private SaidTexts() {}

    /**
     * One class.
     *
     * @param name below the package of the house, such as {@code shared.Table}
     * @param code what its code says
     * @param all every text in it, those of annotations and the names of types too
     */
    record Said(String name, List<String> code, List<String> all) {}

    static List<Said> everywhere() {
        Path house = CLASSES.resolve("de/seismograph");
        try (Stream<Path> files = Files.walk(house)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> read(house.relativize(file), file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Said read(Path name, Path file) {
        Map<Integer, String> texts = new HashMap<>();
        List<Integer> strings = new ArrayList<>();
        try (DataInputStream octets = new DataInputStream(Files.newInputStream(file))) {
            octets.skipNBytes(8);
            int entries = octets.readUnsignedShort();
            for (int i = 1; i < entries; i++) {
                int tag = octets.readUnsignedByte();
                if (tag == TEXT) {
                    texts.put(i, octets.readUTF());
                } else if (tag == STRING) {
                    strings.add(octets.readUnsignedShort());
                } else {
                    octets.skipNBytes(LENGTHS.get(tag));
                }
                i += TWO_PLACES.contains(tag) ? 1 : 0;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Said(
                name.toString().replace(".class", "").replace('/', '.'),
                strings.stream().map(texts::get).map(SaidTexts::numbered).toList(),
                List.copyOf(texts.values()));
    }

    private static String numbered(String pattern) {
        StringBuilder text = new StringBuilder();
        int inserted = 0;
        for (char sign : pattern.toCharArray()) {
            if (sign == INSERTED) {
                text.append('{').append(inserted++).append('}');
            } else {
                text.append(sign);
            }
        }
        return text.toString();
    }
}

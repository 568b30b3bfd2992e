package de.seismograph.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.seismograph.shared.Problem.Fault;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables come from files as offices send them; what is wrong is told with its place. */
class TableTest {
    private static final Table.Columns COLUMNS = new Table.Columns(List.of("id", "name"), List.of("note"));
    private static final ObjectMapper JSON = new ObjectMapper();

    static {
        new StrictJson().customize(JSON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id,name\na,Höhe\n",
                "id;name\na;Höhe\n",
                "\uFEFFid;name\r\na;Höhe\r\n",
                "ID , Name\na, Höhe ",
                "\n\nname,id\n\"Höhe\",a\n\n,\n"
            })
    void delimiterByteOrderMarkLineEndsAndOrderOfColumnsDoNotMatter(String text) {
        assertThat(csv(text).rows()).extracting(Table.Row::cells).containsExactly(Map.of("id", "a", "name", "Höhe"));
    }

    @Test
    void umlautsOfWindowsAreUnderstoodWithoutBeingAnnounced() {
        byte[] octets = "id;name\na;Höhe\n".getBytes(Charset.forName("windows-1252"));

        assertThat(Table.csv(octets, null, COLUMNS).rows().get(0).get("name")).contains("Höhe");
        assertThat(Table.csv(octets, "utf-8", COLUMNS).rows().get(0).get("name"))
                .contains("Höhe");
    }

    @Test
    void anAnnouncedCharsetIsBelieved() {
        byte[] octets = "id;name\na;Höhe\n".getBytes(StandardCharsets.UTF_16LE);
        MediaType type = new MediaType("text", "csv", "utf-16le");

        assertThat(Table.read(octets, type, COLUMNS, JSON).rows().get(0).get("name"))
                .contains("Höhe");
        assertThat(refusal(() -> Table.csv(octets, "no-such-charset", COLUMNS)).status())
                .isEqualTo(415);
    }

    @Test
    void aQuotedLineBreakKeepsTheLineNumbersRight() {
        Table table = csv("id,name\r\na,\"one\r\ntwo\r\nthree\"\r\n\r\nb,four\r\nc\r\n");

        assertThat(table.readableRows()).extracting(Table.Row::line).containsExactly(2, 6);
        assertThat(table.readableRows().get(0).get("name")).contains("one\r\ntwo\r\nthree");
        assertThat(table.faults()).extracting(Fault::line).containsExactly(7);
    }

    @Test
    void anEmptyFirstLineDoesNotHideTheSemicolons() {
        assertThat(csv("\n\rid;name\na;one\n").readableRows())
                .extracting(row -> row.get("name").orElseThrow())
                .containsExactly("one");
    }

    @Test
    void aFileOfTwoEncodingsIsRefusedWithTheLineWhereTheyMeet() {
        byte[] utf8 = octets("id,name\na,Yılmaz\nb,M");
        byte[] mixed = Arrays.copyOf(utf8, utf8.length + 1);
        mixed[utf8.length] = (byte) 0xFC;

        assertThat(refusal(() -> Table.read(mixed, new MediaType("text", "csv"), COLUMNS, JSON))
                        .faults())
                .extracting(Fault::line)
                .containsExactly(3);
    }

    @Test
    void anUnclosedQuoteIsFoundWhereItBegins() {
        Table table = csv("id,name\na,one\nb,\"two\nc,three\n");

        assertThat(table.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(3);
            assertThat(fault.detail()).contains("quoted cell");
        });
    }

    @Test
    void textBehindAClosedQuoteIsFoundInItsLine() {
        assertThat(csv("id,name\na,one\nb,\"two\"x\n").faults())
                .extracting(Fault::line)
                .containsExactly(3);
    }

    @Test
    void everyLineWithTheWrongNumberOfCellsIsTold() {
        Table table = csv("id,name\na\nb,two\nc,three,four\n");

        assertThat(refusal(table::rows).faults()).isEqualTo(table.faults());
        assertThat(table.readableRows())
                .extracting(row -> row.get("id").orElseThrow())
                .containsExactly("b");
        assertThat(table.faults()).extracting(Fault::line).containsExactly(2, 4);
        assertThat(table.faults().get(1).detail()).isEqualTo("This line has 3 cells, the headings have 2.");
    }

    @Test
    void wrongHeadingsAreAllToldAtOnce() {
        assertThat(refusal(() -> csv("id,id,colour\na,b,c\n")).faults())
                .containsExactly(
                        Fault.inLine(1, "id", "This column is there twice."),
                        Fault.inLine(1, "colour", "Unknown column; known are id, name, and optionally note."),
                        Fault.inLine(1, "name", "This column is missing."));
    }

    @Test
    void charactersThatCannotBeStoredAreTold() {
        assertThat(csv("id,name\na,one\u0000\n").faults())
                .containsExactly(Fault.inLine(2, "name", "This cell contains characters that cannot be stored."));
        assertThat(json("[{\"id\":\"\\u0000\",\"name\":\"\\ud800\"}]").faults())
                .extracting(Fault::pointer)
                .containsExactly("/0/id", "/0/name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "id,name", "id,name\n\n,\n"})
    void aFileWithoutRowsIsRefused(String text) {
        assertThat(refusal(() -> Table.read(octets(text), new MediaType("text", "csv"), COLUMNS, JSON)))
                .hasMessage("The file has no rows.");
    }

    @Test
    void aFileWithTooManyRowsIsRefused() {
        assertThat(refusal(() -> csv("id,name\n" + "a,b\n".repeat(Table.MOST + 1))))
                .hasMessageContaining("more than 20000 rows");
        assertThat(refusal(() -> csv("id,name\n" + "a\n".repeat(Table.MOST + 1)))
                        .faults())
                .isEmpty();
        assertThat(csv("id,name\n" + "a,b\n".repeat(Table.MOST)).rows()).hasSize(Table.MOST);
    }

    @Test
    void faultsOfFormAndMeaningAreToldTogetherInTheOrderOfTheLines() {
        Table table = csv("id,name\na,one\nb\nc,three\n");

        Problem refusal = refusal(
                () -> table.demandSound(List.of(Fault.inLine(2, "id", "first"), Fault.inLine(4, "id", "third"))));

        assertThat(refusal.faults()).extracting(Fault::line).containsExactly(2, 3, 4);
        assertThat(refusal).hasMessage("The file has 3 fault(s); nothing was imported.");
    }

    @Test
    void jsonRowsAreTheSameAsCsvRows() {
        assertThat(json("[{\"id\":\" a \",\"name\":\"Höhe\",\"note\":null},{\"id\":\"b\",\"name\":\"\"}]")
                        .rows())
                .containsExactly(
                        new Table.Row(0, null, Map.of("id", "a", "name", "Höhe")),
                        new Table.Row(1, null, Map.of("id", "b")));
    }

    @Test
    void everyFaultInJsonHasItsPointer() {
        assertThat(json("[{\"id\":1,\"name\":[\"x\"]},7,{\"id\":\"c\",\"co/l~r\":\"red\"}]")
                        .faults())
                .containsExactly(
                        Fault.at("/0/id", "This is not a text."),
                        Fault.at("/0/name", "This is not a text."),
                        Fault.at("/1", "This is not an object."),
                        Fault.at("/2/co~1l~0r", "Unknown field; known are id, name, and optionally note."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "null", "\"a\"", "", "[{]", "[] []", "[{\"id\":\"a\",\"id\":\"b\"}]"})
    void whatIsNoListOfObjectsIsRefused(String text) {
        assertThat(refusal(() -> json(text)).status()).isEqualTo(400);
    }

    private static Table csv(String text) {
        return Table.csv(octets(text), null, COLUMNS);
    }

    private static Table json(String text) {
        return Table.read(octets(text), MediaType.APPLICATION_JSON_TYPE, COLUMNS, JSON);
    }

    private static byte[] octets(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Problem refusal(ThrowingCallable reading) {
        return catchThrowableOfType(Problem.class, reading);
    }
}

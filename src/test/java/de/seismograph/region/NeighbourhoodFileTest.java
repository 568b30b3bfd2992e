package de.seismograph.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.seismograph.region.NeighbourhoodFile.Entry;
import de.seismograph.shared.Problem;
import de.seismograph.shared.Problem.Fault;
import de.seismograph.shared.Table;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A file of neighbourhoods is understood as a whole, or all its faults are told. */
class NeighbourhoodFileTest {
    private static final String HEADINGS = "id,name,ags,phase,carrier,size\n";
    private static final Municipalities KNOWN =
            new Municipalities(MunicipalitiesTest.octets("ags,name,size\n05913000,Dortmund,metropolis\n"));

    @Test
    void aRowBecomesANeighbourhoodOfItsMunicipality() {
        assertThat(read("NW-1,Nordstadt,05913000,implementation,municipal,\n"))
                .containsExactly(new Entry(
                        "NW-1", "Nordstadt", "05913000", Phase.IMPLEMENTATION, Carrier.MUNICIPAL, Size.METROPOLIS));
    }

    @Test
    void theSizeInTheFileWinsOverThatOfTheMunicipality() {
        assertThat(read("NW-1,Nordstadt,05913000,implementation,municipal,city\n"))
                .extracting(Entry::size)
                .containsExactly(Size.CITY);
    }

    @Test
    void codesMayHaveBlanksAroundThemAndCapitals() {
        assertThat(read("NW-1,Nordstadt,05913000, Start-Up ,HOUSING-COMPANY,Small-Town\n"))
                .containsExactly(new Entry(
                        "NW-1", "Nordstadt", "05913000", Phase.START_UP, Carrier.HOUSING_COMPANY, Size.SMALL_TOWN));
    }

    @Test
    void lineBreaksInANameAreBlanks() {
        assertThat(read("NW-1,\"Nordstadt\r\n  Ost\",05913000,start-up,hybrid,\n"))
                .extracting(Entry::name)
                .containsExactly("Nordstadt Ost");
    }

    @Test
    void everyFaultOfEveryLineIsToldAtOnce() {
        assertThat(faults("""
                        -1,,5913000,begun,nobody,village
                        NW-2,Two,05000000,start-up,hybrid,
                        NW-3,Three,17000000,start-up,hybrid,city
                        four
                        NW-2,Five,05913000,,hybrid,city
                        """))
                .containsExactly(
                        Fault.inLine(
                                2,
                                "id",
                                "An id has 1 to 64 letters (a to z), digits, dots, hyphens and underscores, the first a letter or digit."),
                        Fault.inLine(2, "name", "This must not be empty."),
                        Fault.inLine(2, "ags", "An AGS has 8 digits; a leading zero belongs to it."),
                        Fault.inLine(
                                2,
                                "phase",
                                "\"begun\" is not one of preparation, start-up, implementation, consolidation, after-care."),
                        Fault.inLine(
                                2,
                                "carrier",
                                "\"nobody\" is not one of municipal, independent, housing-company, hybrid."),
                        Fault.inLine(
                                2,
                                "size",
                                "\"village\" is not one of rural, small-town, medium-town, city, metropolis."),
                        Fault.inLine(
                                3,
                                "size",
                                "The size of municipality 05000000 is not known; give one of rural, small-town, medium-town, city, metropolis."),
                        Fault.inLine(4, "ags", "An AGS begins with a Land from 01 to 16."),
                        Fault.inLine(5, null, "This line has 1 cells, the headings have 6."),
                        Fault.inLine(6, "id", "The same id is in line 3 already."),
                        Fault.inLine(6, "phase", "This must not be empty."));
    }

    @Test
    void aNameHasAtMostTwoHundredCharactersAndNoControlCharacters() {
        String house = "\uD83C\uDFE0";
        assertThat(read("a," + house.repeat(200) + ",05913000,start-up,hybrid,\n"))
                .hasSize(1);
        assertThat(faults(
                        "a," + house.repeat(201) + ",05913000,start-up,hybrid,\nb,x\u0007,05913000,start-up,hybrid,\n"))
                .extracting(Fault::line, Fault::column)
                .containsExactly(tuple(2, "name"), tuple(3, "name"));
    }

    @Test
    void faultsInJsonHavePointers() {
        byte[] file = MunicipalitiesTest.octets("""
                [{"id":"a","name":"A","ags":"05913000","phase":"start-up","carrier":"hybrid"},
                 {"id":"a","name":"B","ags":"05913000","phase":"begun"}]
                """);
        Table table = Table.read(file, MediaType.APPLICATION_JSON_TYPE, NeighbourhoodFile.COLUMNS, new ObjectMapper());

        assertThat(refusal(table).faults())
                .extracting(Fault::pointer)
                .containsExactly("/1/id", "/1/phase", "/1/carrier");
    }

    private static List<Entry> read(String rows) {
        return NeighbourhoodFile.read(table(rows), KNOWN);
    }

    private static List<Fault> faults(String rows) {
        return refusal(table(rows)).faults();
    }

    private static Table table(String rows) {
        return Table.csv(MunicipalitiesTest.octets(HEADINGS + rows), null, NeighbourhoodFile.COLUMNS);
    }

    private static Problem refusal(Table table) {
        return catchThrowableOfType(Problem.class, () -> NeighbourhoodFile.read(table, KNOWN));
    }
}

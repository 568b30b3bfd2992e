package de.seismograph.house;

import de.seismograph.region.Carrier;
import de.seismograph.region.Land;
import de.seismograph.region.Phase;
import de.seismograph.region.Size;
import java.util.ArrayList;
import java.util.List;

/** A frame and its roster, in place of any other; what a test does not say is the same for all neighbourhoods. */
public final class AFrame {
    private final List<String> neighbourhoods = new ArrayList<>();
    private final List<String> managers = new ArrayList<>();

    private AFrame() {}

    public static AFrame aFrame() {
        return new AFrame();
    }

    public AFrame of(int neighbourhoods, Land land) {
        return of(neighbourhoods, land, Phase.IMPLEMENTATION, Size.CITY, Carrier.MUNICIPAL);
    }

    /** Ids count on within the frame: {@code 05-0001}, {@code 05-0002}, … */
    public AFrame of(int number, Land land, Phase phase, Size size, Carrier carrier) {
        for (int i = 0; i < number; i++) {
            String id = "%s-%04d".formatted(land.id(), neighbourhoods.size() + 1);
            neighbourhoods.add(
                    String.join(";", id, "Quartier " + id, land.id() + "000000", phase.id(), carrier.id(), size.id()));
            managers.add(String.join(";", emailOf(id), "Alex Öztürk", id, "de"));
        }
        return this;
    }

    public static String emailOf(String neighbourhood) {
        return "m" + neighbourhood + "@example.org";
    }

    /** Makes it the frame in force, with one manager for each neighbourhood, and empties all mailboxes. */
    public void imported() {
        put("/neighbourhoods", "id;name;ags;phase;carrier;size\n" + String.join("\n", neighbourhoods));
        put("/managers", "email;name;neighbourhood;language\n" + String.join("\n", managers));
        PostOffice.emptied();
    }

    private static void put(String path, String csv) {
        Caller.admin()
                .contentType("text/csv; charset=utf-8")
                .body(csv)
                .put(path)
                .then()
                .statusCode(200);
    }
}

package de.seismograph.demo;

import de.seismograph.region.Carrier;
import de.seismograph.region.Land;
import de.seismograph.region.Municipality;
import de.seismograph.region.Phase;
import de.seismograph.region.Size;

/** A neighbourhood that does not exist, in a municipality that does. */
record InventedNeighbourhood(String id, String name, Municipality municipality, Phase phase, Carrier carrier) {
    Land land() {
        return municipality.land();
    }

    Size size() {
        return municipality.size();
    }

    /** As a line of an import file; the size is left to the municipality. */
    String line() {
        return String.join(";", id, name, municipality.ags(), phase.id(), carrier.id());
    }
}

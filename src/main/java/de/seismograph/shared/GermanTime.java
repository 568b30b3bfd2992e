package de.seismograph.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The clock on the wall of those the service is for. */
public final class GermanTime {
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private GermanTime() {}

    /** The day on which something happens. */
    public static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}

package de.seismograph.trend;

import de.seismograph.shared.Problem;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The time whose knowledge a reader wants. */
final class AsOf {
    private AsOf() {}

    /**
     * A time, or a date, which stands for its end; empty for now.
     *
     * @throws Problem 400 for anything else
     */
    static Optional<Instant> parse(@Nullable String given) {
        try {
            return Optional.ofNullable(given)
                    .map(time -> time.contains("T") ? OffsetDateTime.parse(time).toInstant() : endOf(time));
        } catch (DateTimeException e) {
            throw Problem.invalidParameter(
                    "as_of",
                    "\"" + given + "\" is neither a date like 2026-11-01 nor a time like 2026-11-01T12:00:00Z.");
        }
    }

    private static Instant endOf(String date) {
        return LocalDate.parse(date)
                .plusDays(1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant()
                .minusNanos(1);
    }
}

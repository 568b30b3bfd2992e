package de.seismograph.pulse;

import de.seismograph.shared.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time answers speak of, in ISO 8601 terms: a quarter {@code 2026-Q1}, a month {@code 2026-03} or a day {@code 2026-03-17}.
 *
 * @param code the ISO form
 * @param start first day
 */
public record Period(String code, LocalDate start) {
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");

    /**
     * @param place where to point to if it is none
     * @throws Problem 400 if the text is no period between 1990 and 2199
     */
    public static Period parse(String code, String place) {
        try {
            LocalDate start = start(code);
            if (start.getYear() >= 1990 && start.getYear() < 2200) {
                return new Period(code, start);
            }
        } catch (DateTimeException notAPeriod) {
            // the refusal below says what is wanted
        }
        String detail = "A period is a quarter 2026-Q1, a month 2026-03 or a day 2026-03-17.";
        throw place.startsWith("/") ? Problem.invalidAt(place, detail) : Problem.invalidParameter(place, detail);
    }

    private static LocalDate start(String code) {
        Matcher quarter = QUARTER.matcher(code);
        if (quarter.matches()) {
            return LocalDate.of(Integer.parseInt(quarter.group(1)), Integer.parseInt(quarter.group(2)) * 3 - 2, 1);
        }
        return code.length() == 7 ? YearMonth.parse(code).atDay(1) : LocalDate.parse(code);
    }

    /** The quarter a day lies in. */
    public static Period quarterOf(LocalDate day) {
        int quarter = (day.getMonthValue() + 2) / 3;
        String code = day.getYear() + "-Q" + quarter;
        return new Period(code, start(code));
    }

    /** First day after the period. */
    public LocalDate end() {
        if (code.contains("Q")) {
            return start.plusMonths(3);
        }
        return code.length() == 7 ? start.plusMonths(1) : start.plusDays(1);
    }
}

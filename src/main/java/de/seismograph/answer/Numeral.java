package de.seismograph.answer;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers as people write them: a comma or a point before the decimals, thousands together or apart. What two people would read
 * differently, such as 1.200, is none: nobody's answer is changed without a word. The same rule as in {@code
 * web/answer/numeral.js}.
 */
final class Numeral {
    private static final Pattern SIGNED = Pattern.compile("([-+\u2212]?)(.*)");
    private static final Pattern TWO_WAYS = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");
    private static final Pattern TOGETHER = Pattern.compile("(?=[.,]?\\d)(\\d*)(?:[.,](\\d*))?");
    private static final Pattern APART =
            Pattern.compile("([1-9]\\d{0,2}([ \u00a0\u2009\u202f'’.,])\\d{3}(?:\\2\\d{3})*)(?:(?!\\2)[.,](\\d*))?");

    private Numeral() {}

    /** The number, if there is one and only one way to read it. */
    static OptionalDouble read(String text) {
        Matcher signed = SIGNED.matcher(text.strip());
        if (!signed.matches() || TWO_WAYS.matcher(signed.group(2)).matches()) {
            return OptionalDouble.empty();
        }
        double sign = signed.group(1).matches("[-\u2212]") ? -1 : 1;
        Matcher together = TOGETHER.matcher(signed.group(2));
        if (together.matches()) {
            return OptionalDouble.of(sign * number(together.group(1), together.group(2)));
        }
        Matcher apart = APART.matcher(signed.group(2));
        return apart.matches()
                ? OptionalDouble.of(sign * number(apart.group(1).replaceAll("\\D", ""), apart.group(3)))
                : OptionalDouble.empty();
    }

    private static double number(String whole, String decimals) {
        return Double.parseDouble("0" + whole + "." + (decimals == null ? "" : decimals) + "0");
    }

    /** A text that is read as this number again. */
    static String write(double number) {
        String text = BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        return TWO_WAYS.matcher(text.replace("-", "")).matches() ? text + "0" : text;
    }
}

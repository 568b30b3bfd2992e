package de.seismograph.dispatch;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Counts sentences as readers do: what ends in a dot and goes on in small letters, or was an abbreviation, has not ended. */
final class Sentences {
    private static final Pattern END =
            Pattern.compile("(\\S*?)([.!?…]+)[\"“”»«’')\\]]*(?:\\s+(?=[\\p{Lu}\\p{N}\"„“«»‚'(\\[])|\\s*$)");

    /** A single letter, a number of a day or an article, or a word that is seldom written out. */
    private static final Pattern ABBREVIATION = Pattern.compile(
            "[\\s\\S]*(?:^|[^\\p{L}\\p{N}])(?:\\p{L}|\\p{N}{1,3}|[Nn]r|Abs|Art|Bd|bzw|ca|Dr|Drs|evtl|ggf|Hr|Fr|inkl|Kap|max|min|Mio|Mrd|No|Prof|Mr|Mrs|Ms|sog|St|Str|Tel|vgl|zzgl)");

    private Sentences() {}

    /** Every line that is not blank has at least one. */
    static int in(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .mapToInt(Sentences::inLine)
                .sum();
    }

    private static int inLine(String line) {
        int last = line.length();
        int ends = 0;
        int lastEnd = 0;
        for (MatchResult end : END.matcher(line).results().toList()) {
            boolean abbreviated = end.group(2).equals(".")
                    && end.end() < last
                    && ABBREVIATION.matcher(end.group(1)).matches();
            if (!abbreviated) {
                ends++;
                lastEnd = end.end();
            }
        }
        return lastEnd < last ? ends + 1 : ends;
    }
}

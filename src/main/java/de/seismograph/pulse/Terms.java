package de.seismograph.pulse;

import de.seismograph.shared.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the invited are told of how their answers are published: frozen when a pulse opens, and kept to whatever the settings are
 * at its close.
 *
 * @param minOneWay k1, fewest respondents of a cell of a one-way table
 * @param minCrossing k2, fewest respondents of a cell of a crossing
 * @param minRemainder kd, fewest respondents by which a published cell and a published part of it may differ, unless they are the same
 * @param crossingEvery every how many waves of an indicator the crossings are tabulated
 * @param noiseVariance V, variance of the noise of a count, in respondents squared
 * @param greatestNoise D, greatest noise of a count, in respondents
 */
@Schema(description = "Under which terms answers are published, frozen at the opening")
public record Terms(
        @Schema(description = "Fewest respondents of a cell of a one-way table", examples = "10")
        int minOneWay,

        @Schema(description = "Fewest respondents of a cell of a crossing", examples = "20")
        int minCrossing,

        @Schema(
                description = "Fewest respondents by which a published cell and a published part of it may differ",
                examples = "5")
        int minRemainder,

        @Schema(description = "Every how many waves of an indicator the crossings are tabulated", examples = "4")
        int crossingEvery,

        @Schema(description = "Variance of the noise of a count", examples = "2")
        double noiseVariance,

        @Schema(description = "Greatest noise of a count", examples = "4")
        int greatestNoise) {
    public Terms {
        if (minOneWay < 1 || minCrossing < minOneWay || minRemainder < 1 || crossingEvery < 1) {
            throw new IllegalArgumentException("Thresholds must be positive, and higher for crossings");
        }
        if (!(noiseVariance >= 0 && noiseVariance < greatestNoise)) {
            throw new IllegalArgumentException("Noise of at most D has a variance below D");
        }
    }

    public static Terms of(DisclosureSettings settings) {
        return new Terms(
                settings.minOneWay(),
                settings.minCrossing(),
                settings.minRemainder(),
                settings.crossingEvery(),
                settings.noiseVariance(),
                settings.greatestNoise());
    }

    /** In the words in which a manager is asked. */
    public LocalizedText promise() {
        return new LocalizedText(
                "Vertraulich bis zum Schluss, am Schluss gezählt und gelöscht. Niemand außer Ihnen sieht Ihre Antworten."
                        + " Veröffentlicht werden nur Gruppen von mindestens " + minOneWay
                        + ", und jede Zahl darin kann um bis zu " + greatestNoise + " danebenliegen.",
                "Confidential until close, counted and deleted at close. Nobody but you sees your answers."
                        + " Only groups of at least " + minOneWay
                        + " are published, and every count in them may be off by up to "
                        + greatestNoise + ".");
    }

    /**
     * How well somebody guesses who knows everything but the answers: measured for the terms of the method, so that nothing is
     * claimed for weaker ones.
     */
    public LocalizedText claim() {
        boolean measured =
                minOneWay >= 10 && minCrossing >= 20 && minRemainder >= 5 && crossingEvery >= 4 && noiseVariance >= 2;
        return measured
                ? new LocalizedText(
                        "Bei fünfstufigen Fragen an alle: Wer alle Quartiere kennt, wer teilgenommen hat und jede je veröffentlichte Zahl, errät Ihre Antwort"
                                + " nach einer Befragung in etwa 45 von 100 Fällen und nach zwei Jahren in bis zu 49, statt in 41 aus"
                                + " dem bundesweiten Ergebnis allein. Wer eine Ihrer Antworten von Ihnen erfährt, kann die nächste gut"
                                + " erraten, weil Menschen ihre Einschätzung selten ändern.",
                        "Of five-point questions put to everybody: somebody who knows all neighbourhoods, who took part and every figure ever published guesses your answer"
                                + " right about 45 times in 100 after one survey and up to 49 after two years, instead of 41 from the"
                                + " national result alone. Whoever learns one of your answers from you can guess the next one well,"
                                + " because people rarely change their view.")
                : new LocalizedText(
                        "Wie gut jemand Ihre Antwort aus den Ergebnissen erraten könnte, ist für diese Bedingungen nicht gemessen.",
                        "How well somebody could guess your answer from the results has not been measured under these terms.");
    }
}

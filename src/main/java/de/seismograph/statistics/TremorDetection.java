package de.seismograph.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Goes through one series wave by wave: first each wave is measured, then, when its whole family is known, judged. The
 * waves come in order, from the second one on.
 */
final class TremorDetection {

    private final Reach reach;
    private final List<Reading> readings;
    private final Drift drift = new Drift();
    private @Nullable RecentNormal normal;
    private @Nullable TremorAssessment previous;

    TremorDetection(Reach reach, List<Reading> readings) {
        this.reach = reach;
        this.readings = readings;
    }

    /** After a tremor the recent normal stays what it was before it, so that the next wave can confirm it. */
    Departure measure(int wave, TremorThresholds thresholds) {
        RecentNormal reference = normal;
        if (reference == null || previous == null || previous.level() != TremorLevel.TREMOR) {
            reference = RecentNormal.before(wave, thresholds.window(), readings, thresholds);
        }
        normal = reference;
        return reference.of(wave, reach);
    }

    /**
     * @param adjusted p adjusted within the family
     * @param rejected whether it is rejected there
     */
    TremorAssessment judge(Departure departure, double adjusted, boolean rejected, TremorThresholds thresholds) {
        int wave = departure.waves() - 1;
        double fromAll = RecentNormal.before(wave, wave, readings, thresholds).standardized(wave);
        TremorAssessment assessment = new TremorAssessment(
                departure,
                adjusted,
                level(departure, rejected, thresholds),
                drift.after(thresholds, fromAll, departure.waves()));
        previous = assessment;
        return assessment;
    }

    private TremorLevel level(Departure departure, boolean rejected, TremorThresholds thresholds) {
        if (Math.abs(departure.change()) < reach.change(thresholds)) {
            return TremorLevel.QUIET;
        }
        if (rejected) {
            return confirms(departure) ? TremorLevel.QUAKE : TremorLevel.TREMOR;
        }
        return departure.p() < thresholds.stirring() ? TremorLevel.STIRRING : TremorLevel.QUIET;
    }

    private boolean confirms(Departure departure) {
        return previous != null
                && previous.level() == TremorLevel.TREMOR
                && Math.signum(previous.departure().change()) == Math.signum(departure.change());
    }
}

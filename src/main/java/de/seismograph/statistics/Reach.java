package de.seismograph.statistics;

import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** Whom a series speaks of, and so how its movements are judged. */
public enum Reach {
    /** All neighbourhoods: by the normal distribution. */
    NATIONAL,
    /** The neighbourhoods of one cell: by Student's t with n − 1 degrees of freedom. */
    SUBGROUP;

    double change(TremorThresholds thresholds) {
        return this == NATIONAL ? thresholds.nationalChange() : thresholds.subgroupChange();
    }

    /** Of the standardized movement of a wave with n answers. */
    ContinuousDistribution law(double n) {
        return this == NATIONAL ? NormalDistribution.of(0, 1) : TDistribution.of(n - 1);
    }
}

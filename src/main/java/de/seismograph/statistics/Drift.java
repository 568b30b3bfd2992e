package de.seismograph.statistics;

/** Two one-sided CUSUM charts (Page 1954, Biometrika 41, 100–115) that notice many small steps to the same side. */
final class Drift {

    private double up;
    private double down;

    /**
     * @param standardized how many standard errors the newest wave lies above all waves before it
     * @param waves how many waves there are with it
     */
    boolean after(TremorThresholds thresholds, double standardized, int waves) {
        up = Math.max(0, up + standardized - thresholds.driftAllowance());
        down = Math.max(0, down - standardized - thresholds.driftAllowance());
        return waves >= thresholds.driftFrom() && Math.max(up, down) > thresholds.driftLimit();
    }
}

package de.seismograph.release;

/** Solves linear equations with a symmetric, positive definite matrix by its Cholesky decomposition. */
final class Cholesky {
    private Cholesky() {}

    /** @param a is overwritten */
    static double[] solve(double[][] a, double[] b) {
        int n = b.length;
        double[] x = b.clone();
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = a[i][j] - product(a[i], a[j], j);
                a[i][j] = i == j ? Math.sqrt(rest) : rest / a[j][j];
            }
            x[i] = (x[i] - product(a[i], x, i)) / a[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) {
                x[i] -= a[k][i] * x[k];
            }
            x[i] /= a[i][i];
        }
        return x;
    }

    private static double product(double[] u, double[] v, int length) {
        double sum = 0;
        for (int k = 0; k < length; k++) {
            sum += u[k] * v[k];
        }
        return sum;
    }
}

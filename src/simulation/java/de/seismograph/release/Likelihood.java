package de.seismograph.release;

/** How probable a published figure is while what everybody has answered is guessed. */
interface Likelihood {
    /** Counts an answer, or with a negative weight takes it away. */
    void count(int category, double weight);

    /** Multiplies by how well one answer more in each category, with this weight, would go with what has been published. */
    void weigh(double[] factors, double weight);
}

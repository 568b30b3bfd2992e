package de.seismograph.release;

/** What the frozen frame says of a neighbourhood. */
record Attributes(String land, String phase, String size, String carrier) {
    /** Of a sheet whose origin nobody can tell any more. */
    static final Attributes UNKNOWN = new Attributes("", "", "", "");
}

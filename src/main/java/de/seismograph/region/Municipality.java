package de.seismograph.region;

/**
 * A municipality as the official list has it.
 *
 * @param ags its official key, 8 digits
 */
public record Municipality(String ags, String name, Size size) {
    public Land land() {
        return Land.ofAgs(ags).orElseThrow();
    }
}

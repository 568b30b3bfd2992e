package de.seismograph.practice;

/**
 * What has become of something written.
 *
 * @param id under which it is kept
 * @param isNew not so where the same manager has sent the same words before, such as after a lost reply
 */
public record Added(String id, boolean isNew) {}

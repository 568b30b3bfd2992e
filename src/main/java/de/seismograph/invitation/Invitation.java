package de.seismograph.invitation;

import java.util.UUID;

/**
 * The personal right to answer one pulse for one neighbourhood.
 *
 * @param pulse id of the pulse
 * @param id opaque; means nothing outside the pulse
 */
public record Invitation(String pulse, UUID id) {}

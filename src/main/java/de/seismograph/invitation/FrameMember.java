package de.seismograph.invitation;

import java.util.UUID;

/**
 * A neighbourhood in the frame of a wave, as the frame was frozen.
 *
 * @param invitation id of its invitation
 */
public record FrameMember(UUID invitation, String land, String phase, String size, String carrier) {}

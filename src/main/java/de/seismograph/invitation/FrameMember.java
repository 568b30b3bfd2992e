package de.seismograph.invitation;

import java.util.UUID;

/**
 * A neighbourhood in the frame of a wave, as the frame was frozen.
 *
 * @param invitation id of its invitation
 * @param neighbourhood its own id
 */
public record FrameMember(
        UUID invitation, String neighbourhood, String land, String phase, String size, String carrier) {}

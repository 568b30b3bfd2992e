package de.seismograph.invitation;

import java.util.List;

/**
 * A manager has asked to be forgotten; every room forgets in the same transaction what it has of this person.
 *
 * @param neighbourhood for which the manager has answered
 * @param invitations to pulses that are open
 */
public record ManagerErased(String neighbourhood, List<Invitation> invitations) {}

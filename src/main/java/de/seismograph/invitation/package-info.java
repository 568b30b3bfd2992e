/** Who is asked: the roster, the frame of a wave, invitations, their tokens and the mails that carry them. */
@NullMarked
package de.seismograph.invitation;

import org.jspecify.annotations.NullMarked;

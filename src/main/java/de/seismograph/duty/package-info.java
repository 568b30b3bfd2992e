/** What the federal side owes after a tremor, a quake or a signal that many support: an answer, by somebody, until a day. */
@NullMarked
package de.seismograph.duty;

import org.jspecify.annotations.NullMarked;

/** Drills against the packaged service, as a process of its own that is stopped, killed and started again. */
@NullMarked
package de.seismograph.blackbox;

import org.jspecify.annotations.NullMarked;

/** The front door: starts the service as a process. */
@NullMarked
package de.seismograph;

import org.jspecify.annotations.NullMarked;

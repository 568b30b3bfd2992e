/** What operators look at: readiness, metrics, traces, the farewell; figures of the service, never of a person or a pulse. */
@NullMarked
package de.seismograph.operation;

import org.jspecify.annotations.NullMarked;

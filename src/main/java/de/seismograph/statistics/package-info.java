/** Turns counted answers and the frame they came from into estimates with their uncertainty, and nothing else. */
@NullMarked
package de.seismograph.statistics;

import org.jspecify.annotations.NullMarked;

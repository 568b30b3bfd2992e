/** Measures the packaged service against the limits of the machine it runs on. */
@NullMarked
package de.seismograph.bench;

import org.jspecify.annotations.NullMarked;

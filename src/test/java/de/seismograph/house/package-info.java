/** Fixtures that read as sentences. */
@NullMarked
package de.seismograph.house;

import org.jspecify.annotations.NullMarked;

/** Where the neighbourhoods are and what they are like: the frame, and the closed code lists that describe it. */
@NullMarked
package de.seismograph.region;

import org.jspecify.annotations.NullMarked;

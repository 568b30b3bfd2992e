/** What managers raise without being asked, and others support. */
@NullMarked
package de.seismograph.signal;

import org.jspecify.annotations.NullMarked;

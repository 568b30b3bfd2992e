/** The only door between answers and everything published: closing counts, publishes what is large enough, and forgets. */
@NullMarked
package de.seismograph.release;

import org.jspecify.annotations.NullMarked;

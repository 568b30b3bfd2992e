/** Secret keys, kept outside the database, and the marks by which the database tells the right one. */
@NullMarked
package de.seismograph.key;

import org.jspecify.annotations.NullMarked;

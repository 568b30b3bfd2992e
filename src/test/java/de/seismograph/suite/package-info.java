/**
 * Which tests run side by side: those of the pages wait for a browser most of their time. Within a suite a service starts once for each
 * profile; without suites it would start once for each class.
 */
@NullMarked
package de.seismograph.suite;

import org.jspecify.annotations.NullMarked;

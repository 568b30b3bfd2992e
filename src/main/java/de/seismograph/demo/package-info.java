/** A whole country to look at: an empty installation filled with invented neighbourhoods and two years of their answers. */
@NullMarked
package de.seismograph.demo;

import org.jspecify.annotations.NullMarked;

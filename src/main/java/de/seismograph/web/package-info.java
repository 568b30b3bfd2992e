/** The pages people open in a browser; all they know they ask of the public API. */
@NullMarked
package de.seismograph.web;

import org.jspecify.annotations.NullMarked;

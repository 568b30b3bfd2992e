/** Rules that the whole house keeps. */
@NullMarked
package de.seismograph.architecture;

import org.jspecify.annotations.NullMarked;

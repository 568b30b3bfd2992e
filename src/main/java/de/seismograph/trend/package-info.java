/** Trends: the series of an indicator over releases, computed from published cells alone. */
@NullMarked
package de.seismograph.trend;

import org.jspecify.annotations.NullMarked;

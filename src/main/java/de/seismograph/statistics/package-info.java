/** Turns counted answers into estimates with their uncertainty, disturbs counts before they are shown, tells tremors from chance. */
@NullMarked
package de.seismograph.statistics;

import org.jspecify.annotations.NullMarked;

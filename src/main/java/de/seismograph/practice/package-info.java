/** What neighbourhoods learn from each other: factors that make work succeed or hard, and good practice that others adopt. */
@NullMarked
package de.seismograph.practice;

import org.jspecify.annotations.NullMarked;

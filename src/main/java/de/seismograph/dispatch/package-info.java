/** The docking point: what ministries let managers know, once a week at most, and how relevant it is locally. */
@NullMarked
package de.seismograph.dispatch;

import org.jspecify.annotations.NullMarked;

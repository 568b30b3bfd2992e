/** What managers judge outside of pulses, kept so that nobody who reads the database can tell whose judgement is whose. */
@NullMarked
package de.seismograph.judgement;

import org.jspecify.annotations.NullMarked;

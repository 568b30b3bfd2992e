/** Who has changed what: an append-only list in which every entry seals the one before. */
@NullMarked
package de.seismograph.audit;

import org.jspecify.annotations.NullMarked;

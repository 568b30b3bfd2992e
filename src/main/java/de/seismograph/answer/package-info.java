/** Sheets: what a manager answers to one pulse, amendable until it closes and unlinkable without its key. */
@NullMarked
package de.seismograph.answer;

import org.jspecify.annotations.NullMarked;

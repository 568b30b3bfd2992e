/** What every room needs at its door: one shape of refusal, strict JSON, paging, editions, tables from files and the time. */
@NullMarked
package de.seismograph.shared;

import org.jspecify.annotations.NullMarked;

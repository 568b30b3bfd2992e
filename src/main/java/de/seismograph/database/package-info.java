/** The PostgreSQL the service brings along when it is not given one, and the durability it demands of either. */
@NullMarked
package de.seismograph.database;

import org.jspecify.annotations.NullMarked;

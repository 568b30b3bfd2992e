/** What can be asked about: topics with their standing indicators, and fields of action. */
@NullMarked
package de.seismograph.topic;

import org.jspecify.annotations.NullMarked;

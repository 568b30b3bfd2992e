/** The way to the mail server, and what became of a mail on it. */
@NullMarked
package de.seismograph.mail;

import org.jspecify.annotations.NullMarked;

/** Drills against the packaged service, as a process of its own that is stopped, killed and started again. */
package de.seismograph.blackbox;

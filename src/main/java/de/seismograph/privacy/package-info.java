/** What the installation at hand stores, where and for how long, and what its operators could still do. */
@NullMarked
package de.seismograph.privacy;

import org.jspecify.annotations.NullMarked;

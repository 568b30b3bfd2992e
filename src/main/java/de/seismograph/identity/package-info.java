/** Who may do what: accounts, their roles, and the tokens that prove them. */
@NullMarked
package de.seismograph.identity;

import org.jspecify.annotations.NullMarked;

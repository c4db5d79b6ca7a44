/** A twin of the roster, and what is asked of every roster. */
@NullMarked
package org.openchannel.bridge.roster;

import org.jspecify.annotations.NullMarked;

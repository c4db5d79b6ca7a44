/** Twins and contracts of the room. */
@NullMarked
package org.openchannel.bridge.invite;

import org.jspecify.annotations.NullMarked;

/** Twins and contracts of the room. */
@NullMarked
package org.openchannel.bridge.news;

import org.jspecify.annotations.NullMarked;

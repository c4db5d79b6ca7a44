/** Twins and rules of placements. */
@NullMarked
package org.openchannel.portal.placement;

import org.jspecify.annotations.NullMarked;

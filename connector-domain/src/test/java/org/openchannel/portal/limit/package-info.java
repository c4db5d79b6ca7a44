/** Twins and rules of the limits. */
@NullMarked
package org.openchannel.portal.limit;

import org.jspecify.annotations.NullMarked;

/** Twins and rules of events on their way. */
@NullMarked
package org.openchannel.portal.delivery;

import org.jspecify.annotations.NullMarked;

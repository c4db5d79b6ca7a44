/** Twins and rules of events. */
@NullMarked
package org.openchannel.portal.event;

import org.jspecify.annotations.NullMarked;

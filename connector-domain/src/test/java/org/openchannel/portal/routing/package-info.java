/** Rules of what lines do by themselves. */
@NullMarked
package org.openchannel.portal.routing;

import org.jspecify.annotations.NullMarked;

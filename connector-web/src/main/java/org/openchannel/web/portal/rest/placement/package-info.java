/** The methods of {@code placement.*}: applications show their pages within the portal's. */
@NullMarked
package org.openchannel.web.portal.rest.placement;

import org.jspecify.annotations.NullMarked;

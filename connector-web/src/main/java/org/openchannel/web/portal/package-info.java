/** The embedded portal's doors: it answers only where it is switched on. */
@NullMarked
package org.openchannel.web.portal;

import org.jspecify.annotations.NullMarked;

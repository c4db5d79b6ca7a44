/** The methods of {@code app.option.*} and {@code user.option.*}: applications have the portal remember things. */
@NullMarked
package org.openchannel.web.portal.rest.option;

import org.jspecify.annotations.NullMarked;

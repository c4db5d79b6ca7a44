/** The methods of bizproc, made by hand. */
@NullMarked
package org.openchannel.web.portal.rest.bizproc;

import org.jspecify.annotations.NullMarked;

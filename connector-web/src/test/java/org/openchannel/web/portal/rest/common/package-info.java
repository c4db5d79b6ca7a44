/** The methods of common, made by hand. */
@NullMarked
package org.openchannel.web.portal.rest.common;

import org.jspecify.annotations.NullMarked;

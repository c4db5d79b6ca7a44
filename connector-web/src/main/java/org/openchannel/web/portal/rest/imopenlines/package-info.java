/** The methods of {@code imopenlines.*}: lines and their settings. */
@NullMarked
package org.openchannel.web.portal.rest.imopenlines;

import org.jspecify.annotations.NullMarked;

/** The methods about customer records, made by hand. */
@NullMarked
package org.openchannel.web.portal.rest.crm;

import org.jspecify.annotations.NullMarked;

/** The methods by which applications bring short messages to telephones. */
@NullMarked
package org.openchannel.web.portal.rest.messageservice;

import org.jspecify.annotations.NullMarked;

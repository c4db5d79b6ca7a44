/** The methods of {@code imconnector.*}: applications bring connectors, messages and delivery marks. */
@NullMarked
package org.openchannel.web.portal.rest.imconnector;

import org.jspecify.annotations.NullMarked;

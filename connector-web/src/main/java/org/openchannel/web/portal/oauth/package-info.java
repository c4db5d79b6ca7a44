/** The embedded portal's token server, {@code /oauth/**}, which at Bitrix24 is a host of its own. */
@NullMarked
package org.openchannel.web.portal.oauth;

import org.jspecify.annotations.NullMarked;

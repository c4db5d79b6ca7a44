/**
 * Bitrix24's REST, spoken by us: its methods, its errors as failures the bridge understands, its
 * authorisation servers. The wire's shouting stays in here. Tokens travel in bodies only. The <b>wire</b> carries
 * every call to a portal, one request for each; a <b>batch</b> carries up to fifty <b>commands</b> in one, with a
 * <b>reply</b> to each.
 */
@NullMarked
package org.openchannel.integration.bitrix24;

import org.jspecify.annotations.NullMarked;

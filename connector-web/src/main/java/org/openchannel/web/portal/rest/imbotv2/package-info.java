/**
 * The methods of {@code imbot.v2.*}: bots the modern way, told at one address or asking for what happened. Who calls by a
 * webhook names the bot's token.
 */
@NullMarked
package org.openchannel.web.portal.rest.imbotv2;

import org.jspecify.annotations.NullMarked;

/**
 * Bots: users no person stands behind, registered by an application or, through a webhook, by whoever names a key. An
 * <b>owner</b> is an application by its number, or the holder of such a key by a negative one. A bot is told of events at
 * its <b>handlers</b> or fetches them; one registered the <b>modern</b> way speaks {@code imbot.v2}. A <b>command</b> is a
 * word after a slash that a bot listens to.
 */
@NullMarked
package org.openchannel.portal.bot;

import org.jspecify.annotations.NullMarked;

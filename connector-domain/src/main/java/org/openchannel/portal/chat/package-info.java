/**
 * What operators and customers said. A <b>chat</b> is one customer's conversation on one line through one connector; it
 * outlives its sessions and may have a title of its own. A <b>customer</b> writes from outside; an <b>im message</b> has a number of this portal, and the
 * messenger's own ids beside it. Outgoing messages move from sending over sent and delivered to read; one that nobody
 * confirmed within five minutes shows as failed, yet may still turn out delivered.
 */
@NullMarked
package org.openchannel.portal.chat;

import org.jspecify.annotations.NullMarked;

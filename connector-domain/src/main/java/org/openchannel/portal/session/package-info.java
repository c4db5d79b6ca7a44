/**
 * A <b>session</b> is one request inside a chat. It opens with a customer's (or an operator's) first message and is
 * closed by an operator or the line; the next message opens another one in the same chat. It is somebody's
 * <b>turn</b>: an operator's or a bot's; and it has a <b>rating</b>, the customer's vote and the head's. Here it says
 * who may see a dialog, and applications and followers are told that it began or ended. Who gets it and when it ends:
 * the room of routing.
 */
@NullMarked
package org.openchannel.portal.session;

import org.jspecify.annotations.NullMarked;

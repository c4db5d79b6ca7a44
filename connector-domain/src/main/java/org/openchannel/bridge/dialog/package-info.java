/**
 * One customer's conversation with one account. A <b>dialog</b> joins the messenger's chat with the portal's; a
 * <b>session</b> is one request inside it, opened and closed by the portal. What portals are told about the customer is
 * fixed here, because any change of it costs the portal an update per message. A <b>roll</b> holds the dialogs of all
 * chats in which something happens at the same moment.
 *
 * <p>A dialog is the lock of its chat: whoever writes about messages of a chat locks the dialog first, then messages, then
 * lanes, and of each kind all at once in the order of ids. So nobody waits in a ring, and what was read is still so when it is
 * written.
 */
@NullMarked
package org.openchannel.bridge.dialog;

import org.jspecify.annotations.NullMarked;

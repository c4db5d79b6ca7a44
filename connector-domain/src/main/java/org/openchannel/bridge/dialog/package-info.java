/**
 * One customer's conversation with one account. A <b>dialog</b> joins the messenger's chat with the portal's; a
 * <b>session</b> is one request inside it, opened and closed by the portal. What portals are told about the customer is
 * fixed here, because any change of it costs the portal an update per message. A <b>roll</b> holds the dialogs of all
 * chats in which something happens at the same moment.
 */
@NullMarked
package org.openchannel.bridge.dialog;

import org.jspecify.annotations.NullMarked;

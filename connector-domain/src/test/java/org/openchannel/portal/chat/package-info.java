/** Twins and rules of chats. */
@NullMarked
package org.openchannel.portal.chat;

import org.jspecify.annotations.NullMarked;

package org.openchannel.portal.message;

import org.openchannel.portal.chat.ImChat;
import org.openchannel.portal.chat.ImMessage;

/**
 * Who wants to know what is said in the chats of lines, by customers, operators, bots or the portal itself
 * ({@link ImMessage#author()}). Called inside the transaction of the change, with the chat locked: whoever has something
 * slow to do queues it.
 */
public interface MessageNews {

    /** It was added to {@code chat}. */
    void written(ImChat chat, ImMessage message);

    /** It says something else now. */
    default void edited(ImChat chat, ImMessage message) {}

    /** What it said is gone. */
    default void deleted(ImChat chat, ImMessage message) {}
}

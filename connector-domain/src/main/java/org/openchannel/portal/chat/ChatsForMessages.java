package org.openchannel.portal.chat;

import java.util.List;
import java.util.SortedSet;

/** Chats that several messages are to be written into at once. */
public interface ChatsForMessages {

    /**
     * What is needed to write.
     *
     * @param chats those there are
     * @param numbers one for each message; drawn once the chats were locked, so they tell the order in a chat
     */
    record Ready(List<ImChat> chats, List<Long> numbers) {}

    /**
     * Those there are by {@link ChatAddress#userCode()}, for {@code messages} messages; nobody else changes them for the
     * rest of the transaction, which must not have looked at them before. Whoever asks for their customers and open
     * sessions later finds them read.
     */
    Ready ready(SortedSet<String> userCodes, int messages);
}

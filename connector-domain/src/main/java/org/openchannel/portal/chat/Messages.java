package org.openchannel.portal.chat;

import java.util.List;
import java.util.Optional;

/** The messages of all chats. */
public interface Messages {

    Optional<ImMessage> find(long id);

    void add(ImMessage message);

    /** The newest of a chat whose number is below {@code before}, oldest first. */
    List<ImMessage> page(long chatId, long before, int most);

    /** The oldest of a chat whose number is above {@code after}, oldest first. */
    List<ImMessage> after(long chatId, long after, int most);

    /** How many a chat has. */
    long count(long chatId);
}

package org.openchannel.portal.chat;

import java.util.List;
import java.util.Optional;

/** The messages of all chats. */
public interface Messages {

    Optional<ImMessage> find(long id);

    /** Those of a chat the messenger knows by {@code externalId}, oldest first. */
    List<ImMessage> withExternalId(long chatId, String externalId);

    void add(ImMessage message);

    /** The newest of a chat whose number is below {@code before}, oldest first. */
    List<ImMessage> page(long chatId, long before, int most);
}

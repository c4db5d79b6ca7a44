package org.openchannel.bridge.dialog;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The dialogs. */
public interface Dialogs {

    /** Stores new ones, all at once. */
    void addAll(List<Dialog> dialogs);

    /** Stores a new one. */
    default void add(Dialog dialog) {
        addAll(List.of(dialog));
    }

    Optional<Dialog> find(UUID id);

    /** Those of these ids, in any order. */
    List<Dialog> all(Collection<UUID> ids);

    Optional<Dialog> ofChat(UUID accountId, String externalChatId);

    /** Those of these chats, in any order. */
    List<Dialog> ofChats(Collection<Chat> chats);
}

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

    /** What the dialogs of these chats are called, in any order. */
    List<UUID> ofChats(Collection<Chat> chats);

    /**
     * Those of these ids, as they are when nobody else may change them any more, until the transaction ends.
     *
     * <p>A dialog is the lock of all that belongs to its chat: whoever changes it, or its messages, or its lanes together with
     * one of them, locks it first, and all dialogs a transaction needs at once. So nobody who holds a message or a lane waits
     * for somebody who waits for that, and nobody finds out at the end that what was read is old.
     */
    List<Dialog> lock(Collection<UUID> ids);
}

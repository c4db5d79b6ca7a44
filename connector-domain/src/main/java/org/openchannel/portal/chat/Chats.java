package org.openchannel.portal.chat;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** The conversations of this portal. */
public interface Chats {

    /** One of them, just to look. */
    Optional<ImChat> find(long id);

    /** One of them; nobody else changes it for the rest of the transaction. */
    Optional<ImChat> lock(long id);

    /** By {@link ChatAddress#userCode()}; nobody else changes it for the rest of the transaction. */
    Optional<ImChat> lock(String userCode);

    /**
     * Those there are by {@link ChatAddress#userCode()}; nobody else changes them for the rest of the transaction, which
     * must not have looked at them before. Whoever asks for their customers and open sessions later finds them read.
     */
    List<ImChat> lock(SortedSet<String> userCodes);

    /** Adds one, unless there is one of that user code: then it fails, at once. */
    void add(ImChat chat);
}

package org.openchannel.portal.chat;

import java.util.Optional;

/** The conversations of this portal. */
public interface Chats {

    /** One of them, just to look. */
    Optional<ImChat> find(long id);

    /** One of them; nobody else changes it for the rest of the transaction. */
    Optional<ImChat> lock(long id);

    /** By {@link ChatAddress#userCode()}; nobody else changes it for the rest of the transaction. */
    Optional<ImChat> lock(String userCode);

    /** Adds one, unless there is one of that user code: then it fails, at once. */
    void add(ImChat chat);
}

package org.openchannel.portal.session;

import java.util.Optional;

/** The sessions of all chats. */
public interface Sessions {

    Optional<Session> find(long id);

    /** The latest of a chat, open or not. */
    Optional<Session> latest(long chatId);

    void add(Session session);
}

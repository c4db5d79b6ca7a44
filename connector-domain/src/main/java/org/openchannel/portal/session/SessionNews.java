package org.openchannel.portal.session;

import java.util.Optional;
import org.openchannel.portal.chat.ImChat;

/**
 * Who must know what becomes of sessions. All implementations are told, in no particular order, inside the transaction
 * in which it happens, with the chat locked: be quick, call nobody, and throw nothing unless all of it is to be undone.
 */
public interface SessionNews {

    /** A session began. Whoever takes it first is told of afterwards, by {@link #operatorChanged}. */
    default void started(ImChat chat, Session session) {}

    /** Whoever takes care of the customer said that they do. */
    default void taken(ImChat chat, Session session) {}

    /** {@code userId} takes part in a dialog from now on, beside whoever takes care of the customer. */
    default void letIn(ImChat chat, long userId) {}

    /** A session is over; {@code userId} closed it, 0 for the line itself. */
    default void finished(ImChat chat, Session session, long userId) {}

    /**
     * Somebody else takes care of the customer: an operator or a bot, {@code chat.operatorId()}; nobody yet when the
     * session waits in the line's queue.
     *
     * @param before who it was until now
     */
    default void operatorChanged(ImChat chat, Session session, Optional<Long> before) {}
}

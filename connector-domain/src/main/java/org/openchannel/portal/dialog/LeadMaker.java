package org.openchannel.portal.dialog;

import org.openchannel.portal.chat.ImChat;
import org.openchannel.portal.session.Session;

/** Makes a lead of somebody who writes. Implemented where the leads are. */
public interface LeadMaker {

    /**
     * Makes a lead of the customer of {@code chat}, who asked in {@code session}; {@code userId} is responsible for it.
     * Part of a caller's transaction; the caller links the chat to it.
     *
     * @return the number of the lead
     */
    long make(ImChat chat, Session session, long userId);
}

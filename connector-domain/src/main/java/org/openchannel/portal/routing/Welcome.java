package org.openchannel.portal.routing;

import org.openchannel.portal.chat.ImChat;
import org.openchannel.portal.session.Session;
import org.openchannel.portal.session.SessionNews;

/**
 * A line may let a bot welcome its customers before its queue is asked. Whoever knows the bots says whether one is
 * there to do so.
 */
public interface Welcome {

    /**
     * Whether {@code botId}, the number the line's settings name, takes a session that just began. Asked inside the
     * transaction in which it begins, with the chat locked; if so it becomes the session's operator, which
     * {@link SessionNews#operatorChanged} tells.
     */
    boolean takes(long botId, ImChat chat, Session session);
}

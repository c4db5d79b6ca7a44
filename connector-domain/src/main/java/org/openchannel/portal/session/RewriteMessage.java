package org.openchannel.portal.session;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.openchannel.portal.chat.AnnounceChange;
import org.openchannel.portal.chat.ImChat;
import org.openchannel.portal.chat.ImMessage;

/** Changes or deletes a message of a chat its caller has locked. Part of the caller's transaction. */
@Dependent
public class RewriteMessage {

    private final AnnounceChange announceChange;
    private final TellMessageNews tellNews;
    private final Clock clock;

    @Inject
    public RewriteMessage(AnnounceChange announceChange, TellMessageNews tellNews, Clock clock) {
        this.announceChange = announceChange;
        this.tellNews = tellNews;
        this.clock = clock;
    }

    /** Says {@code text} instead. */
    public void edit(ImChat chat, ImMessage message, String text) {
        message.edited(text, clock.instant());
        announceChange.of(chat.id());
        tellNews.all(news -> news.edited(chat, message));
    }

    /** Leaves only the trace that there was one. */
    public void delete(ImChat chat, ImMessage message) {
        message.deleted(clock.instant());
        announceChange.of(chat.id());
        tellNews.all(news -> news.deleted(chat, message));
    }
}

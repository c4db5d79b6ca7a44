package org.openchannel.portal.talk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.chat.AnnounceChange;

/** Lets everybody hear of what happens in talks: whoever implements the news, and open pages. */
@Dependent
public class Ripple {

    private final TalkNews news;
    private final AnnounceChange announceChange;

    @Inject
    public Ripple(TalkNews news, AnnounceChange announceChange) {
        this.news = news;
        this.announceChange = announceChange;
    }

    void said(Talk talk, TalkMessage message, TalkNews.Context context) {
        news.said(talk, message, context);
        announceChange.of(talk.id());
    }

    void changed(Talk talk, TalkMessage message) {
        news.changed(talk, message);
        announceChange.of(talk.id());
    }

    void takenBack(Talk talk, TalkMessage message) {
        news.takenBack(talk, message);
        announceChange.of(talk.id());
    }

    void reacted(Talk talk, TalkMessage message, TalkNews.Reaction reaction) {
        news.reacted(talk, message, reaction);
        announceChange.of(talk.id());
    }

    void joined(Talk talk, long userId, long by) {
        news.joined(talk, userId, by);
        announceChange.of(talk.id());
    }

    void changed(Talk talk) {
        announceChange.of(talk.id());
    }
}

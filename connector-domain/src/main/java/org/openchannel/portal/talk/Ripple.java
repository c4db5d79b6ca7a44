package org.openchannel.portal.talk;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import org.openchannel.portal.chat.AnnounceChange;

/** Lets everybody hear of what happens in talks: whoever implements the news, and open pages. */
@Dependent
public class Ripple {

    private final Supplier<List<TalkNews>> news;
    private final AnnounceChange announceChange;

    @Inject
    public Ripple(Instance<TalkNews> news, AnnounceChange announceChange) {
        this(() -> news.stream().toList(), announceChange);
    }

    /** To those {@code news} names when something happens. */
    public Ripple(Supplier<List<TalkNews>> news, AnnounceChange announceChange) {
        this.news = news;
        this.announceChange = announceChange;
    }

    void said(Talk talk, TalkMessage message, TalkNews.Context context) {
        news.get().forEach(one -> one.said(talk, message, context));
        announceChange.of(talk.id());
    }

    void changed(Talk talk, TalkMessage message) {
        news.get().forEach(one -> one.changed(talk, message));
        announceChange.of(talk.id());
    }

    void takenBack(Talk talk, TalkMessage message) {
        news.get().forEach(one -> one.takenBack(talk, message));
        announceChange.of(talk.id());
    }

    void reacted(Talk talk, TalkMessage message, TalkNews.Reaction reaction) {
        news.get().forEach(one -> one.reacted(talk, message, reaction));
        announceChange.of(talk.id());
    }

    void joined(Talk talk, long userId, long by) {
        news.get().forEach(one -> one.joined(talk, userId, by));
        announceChange.of(talk.id());
    }

    void changed(Talk talk) {
        announceChange.of(talk.id());
    }
}

package org.openchannel.portal.dialog;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.openchannel.portal.chat.AnnounceChange;
import org.openchannel.portal.chat.Chats;
import org.openchannel.portal.session.TellSessionNews;

/** Lets users into dialogs beside whoever takes care of them, and shows them out. */
@Dependent
@Transactional
public class LetIn {

    private final Chats chats;
    private final TellSessionNews news;
    private final AnnounceChange announceChange;

    @Inject
    public LetIn(Chats chats, TellSessionNews news, AnnounceChange announceChange) {
        this.chats = chats;
        this.news = news;
        this.announceChange = announceChange;
    }

    /** Lets {@code userId} in; returns false when they were in already, or there is no such chat. */
    public boolean in(long chatId, long userId) {
        announceChange.of(chatId);
        var joined = chats.lock(chatId).filter(chat -> chat.joined(userId));
        joined.ifPresent(chat -> news.all(listener -> listener.letIn(chat, userId)));
        return joined.isPresent();
    }

    /** Shows {@code userId} out; returns false when they were not in. */
    public boolean out(long chatId, long userId) {
        announceChange.of(chatId);
        return chats.lock(chatId).filter(chat -> chat.left(userId)).isPresent();
    }
}

package org.openchannel.portal.chat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** An operator looks at a chat: nothing in it is unread any more. */
@Dependent
public class ReadChat {

    private final Chats chats;
    private final AnnounceChange announceChange;

    @Inject
    public ReadChat(Chats chats, AnnounceChange announceChange) {
        this.chats = chats;
        this.announceChange = announceChange;
    }

    /** Marks all as read; says so only when something was unread. */
    @Transactional
    public void read(long chatId) {
        if (chats.find(chatId).filter(chat -> chat.unread() > 0).isPresent()) {
            chats.lock(chatId).ifPresent(ImChat::read);
            announceChange.of(chatId);
        }
    }
}

package org.openchannel.portal.chat;

import java.util.SortedSet;
import org.openchannel.shared.Numbers;

/** Chats for messages where nothing is gained by asking for several at once. */
public final class OneChatAfterTheOther implements ChatsForMessages {

    private final Chats chats;
    private final Numbers numbers;

    public OneChatAfterTheOther(Chats chats, Numbers numbers) {
        this.chats = chats;
        this.numbers = numbers;
    }

    @Override
    public Ready ready(SortedSet<String> userCodes, int messages) {
        var locked =
                userCodes.stream().flatMap(code -> chats.lock(code).stream()).toList();
        return new Ready(locked, numbers.next("portal_message_number", messages));
    }
}

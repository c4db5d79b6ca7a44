package org.openchannel.portal.botevent;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.chat.ImMessage;
import org.openchannel.portal.talk.TalkLine;
import org.openchannel.portal.talk.TalkMessage;
import org.openchannel.portal.talk.Words;

/**
 * Something said somewhere.
 *
 * @param words its text, and what goes with it
 */
public record Said(long id, long chatId, long authorId, Words words, Instant at) {

    static Said of(TalkMessage message) {
        return new Said(message.id(), message.talkId(), message.authorId(), message.words(), message.createdAt());
    }

    static Said of(ImMessage message) {
        var isSystem = message.author() == ImMessage.Author.SYSTEM;
        var words = new Words(
                message.text(),
                isSystem,
                message.parts().attach(),
                message.parts().keyboard(),
                null,
                message.parts().replyTo());
        return new Said(message.id(), message.chatId(), isSystem ? 0 : message.authorId(), words, message.createdAt());
    }

    /** As it stands in a talk. */
    public static Said of(TalkLine line) {
        return new Said(
                line.id(),
                line.talkId(),
                line.words().isSystem() ? 0 : line.authorId(),
                line.words(),
                line.createdAt());
    }

    String text() {
        return words.text();
    }

    @Nullable String keyboard() {
        return words.keyboard();
    }
}

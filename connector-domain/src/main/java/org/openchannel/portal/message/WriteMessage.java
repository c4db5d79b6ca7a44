package org.openchannel.portal.message;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.openchannel.portal.chat.AnnounceChange;
import org.openchannel.portal.chat.Draft;
import org.openchannel.portal.chat.ImChat;
import org.openchannel.portal.chat.ImMessage;
import org.openchannel.portal.chat.Messages;
import org.openchannel.shared.Numbers;

/** Adds a message to a chat its caller has locked. Part of the caller's transaction. */
@Dependent
public class WriteMessage {

    private static final String SEQUENCE = "portal_message_number";

    private final Messages messages;
    private final AnnounceChange announceChange;
    private final TellMessageNews tellNews;
    private final Numbers numbers;
    private final Clock clock;

    @Inject
    public WriteMessage(
            Messages messages, AnnounceChange announceChange, TellMessageNews tellNews, Numbers numbers, Clock clock) {
        this.messages = messages;
        this.announceChange = announceChange;
        this.tellNews = tellNews;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** Writes it down; those who want to know are told. */
    public ImMessage write(ImChat chat, long sessionId, Draft draft) {
        return write(numbers.next(SEQUENCE), chat, sessionId, draft, List.of());
    }

    /** Writes down one that the messenger already knows by {@code externalIds}, as number {@code number}. */
    public ImMessage write(long number, ImChat chat, long sessionId, Draft draft, List<String> externalIds) {
        var message = ImMessage.written(number, chat, sessionId, draft, clock.instant());
        message.knownAs(externalIds);
        messages.add(message);
        chat.added(message);
        announceChange.of(chat.id());
        tellNews.all(news -> news.written(chat, message));
        return message;
    }
}

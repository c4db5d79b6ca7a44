package org.openchannel.web.portal.rest.imbotv2;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openchannel.portal.botevent.ForwardMessages;
import org.openchannel.portal.botevent.ReadMessage;
import org.openchannel.portal.botwork.BotSpeaks;
import org.openchannel.portal.botwork.Scene;
import org.openchannel.portal.talk.Words;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.Parameters;
import org.openchannel.web.portal.rest.RestException;
import org.openchannel.web.portal.rest.imbot.MessageParts;

/** Says something as a bot. */
@Dependent
public class MessageSendMethod extends ModernMethod {

    private static final int MOST_FORWARDS = 100;

    private final ModernCallers callers;
    private final BotSpeaks botSpeaks;
    private final ForwardMessages forwardMessages;
    private final ReadMessage readMessage;

    @Inject
    public MessageSendMethod(
            ModernCallers callers, BotSpeaks botSpeaks, ForwardMessages forwardMessages, ReadMessage readMessage) {
        super("imbot.v2.Chat.Message.send");
        this.callers = callers;
        this.botSpeaks = botSpeaks;
        this.forwardMessages = forwardMessages;
        this.readMessage = readMessage;
    }

    @Override
    Object answer(Call call) {
        var bot = callers.bot(call);
        var fields = call.parameters().inside("fields");
        var words = words(fields);
        var forwards = forwards(fields);
        var scene = callers.scene(call, bot);
        if (words.isEmpty() && forwards.isEmpty()) {
            throw wrong("EMPTY_MESSAGE", "Message is empty");
        }
        var forwarded = forwardMessages.forward(scene, bot.id(), forwards).orElseThrow(ModernMethod::denied);
        var id = words.isEmpty()
                ? forwarded.values().stream().reduce((first, last) -> last)
                : botSpeaks.say(scene, bot.id(), answering(fields, words, scene), false);
        return Map.of("id", id.orElseThrow(() -> wrong("SENDING_FAILED", "Sending failed")), "uuidMap", forwarded);
    }

    /** In answer to the message that is named; one of another chat can't be answered. */
    private Words answering(Parameters fields, Words words, Scene scene) {
        var replyId = fields.number("replyId").filter(id -> id > 0);
        return replyId.map(id -> readMessage
                        .find(id)
                        .filter(said -> said.chatId() == scene.id())
                        .map(said -> words.answering(said.id()))
                        .orElseThrow(() -> wrong("SENDING_FAILED", "Sending failed: there is no message " + id)))
                .orElse(words);
    }

    /** Messages to say once more, by whatever the bot calls them. */
    private static Map<String, Long> forwards(Parameters sent) {
        var forwards = new LinkedHashMap<String, Long>();
        sent.inside("forwardIds")
                .asMap()
                .forEach((name, id) -> forwards.put(
                        name,
                        Parameters.scalar(id)
                                .filter(text -> text.matches("\\d{1,18}"))
                                .map(Long::valueOf)
                                .orElse(0L)));
        if (forwards.size() > MOST_FORWARDS) {
            throw wrong("SENDING_FAILED", "Sending failed: too many messages");
        }
        return forwards;
    }

    /** What is said; parts nobody could show count as a failure. */
    static Words words(Parameters sent) {
        try {
            return MessageParts.words(sent, sent.text("message").orElse(""), Words.of(""));
        } catch (RestException e) {
            throw wrong("SENDING_FAILED", "Sending failed: " + e.getMessage());
        }
    }
}

package org.openchannel.web.portal.rest.imbotv2;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.openchannel.portal.botwork.BotSpeaks;
import org.openchannel.portal.talk.Words;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.Parameters;
import org.openchannel.web.portal.rest.RestException;
import org.openchannel.web.portal.rest.imbot.MessageParts;

/** Says something as a bot. */
@Dependent
public class MessageSendMethod extends ModernMethod {

    private final ModernCallers callers;
    private final BotSpeaks botSpeaks;

    @Inject
    public MessageSendMethod(ModernCallers callers, BotSpeaks botSpeaks) {
        super("imbot.v2.Chat.Message.send");
        this.callers = callers;
        this.botSpeaks = botSpeaks;
    }

    @Override
    Object answer(Call call) {
        var bot = callers.bot(call);
        var words = words(call.parameters().inside("fields"));
        var scene = callers.scene(call, bot);
        if (words.isEmpty()) {
            throw wrong("EMPTY_MESSAGE", "Message is empty");
        }
        var id = botSpeaks
                .say(scene, bot.id(), words, false)
                .orElseThrow(() -> wrong("SENDING_FAILED", "Sending failed"));
        return Map.of("id", id, "uuidMap", Map.of());
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

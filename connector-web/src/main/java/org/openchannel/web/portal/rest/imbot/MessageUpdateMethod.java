package org.openchannel.web.portal.rest.imbot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.botwork.BotRewrites;
import org.openchannel.portal.talk.Words;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestException;

/** Changes what a bot said; without text left it is taken back. */
@Dependent
public class MessageUpdateMethod extends ImbotMethod {

    private final BotCallers callers;
    private final BotRewrites botRewrites;

    @Inject
    public MessageUpdateMethod(BotCallers callers, BotRewrites botRewrites) {
        super("imbot.message.update");
        this.callers = callers;
        this.botRewrites = botRewrites;
    }

    @Override
    Object answer(Call call) {
        var bot = callers.bot(call);
        var sent = call.parameters();
        var id = sent.number("MESSAGE_ID").filter(number -> number > 0).orElseThrow(MessageUpdateMethod::noMessage);
        var before = botRewrites.changeable(id, bot.id()).orElseThrow(MessageUpdateMethod::tooLate);
        var text = BotFields.said(sent, "MESSAGE");
        var words = MessageParts.changed(sent, text, before);
        var isDone = (text != null && text.isBlank())
                ? botRewrites.takeBack(id, bot.id(), false)
                : change(id, bot.id(), words, sent.flag("SKIP_CONNECTOR", false));
        if (!isDone) {
            throw tooLate();
        }
        return true;
    }

    private boolean change(long id, long botId, Words words, boolean isQuiet) {
        return isQuiet ? botRewrites.changeQuietly(id, botId, words) : botRewrites.change(id, botId, words);
    }

    static RestException noMessage() {
        return wrong("MESSAGE_ID_ERROR", "Message ID can't be empty");
    }

    static RestException tooLate() {
        return new RestException(
                403, "CANT_EDIT_MESSAGE", "Time has expired for modification or you don't have access");
    }
}

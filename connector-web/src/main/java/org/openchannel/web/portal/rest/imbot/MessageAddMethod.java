package org.openchannel.web.portal.rest.imbot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.botwork.BotSpeaks;
import org.openchannel.portal.talk.Words;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.Parameters;
import org.openchannel.web.portal.rest.RestException;

/** Says something as a bot; answers the number of the message. */
@Dependent
public class MessageAddMethod extends ImbotMethod {

    private final BotCallers callers;
    private final BotSpeaks botSpeaks;

    @Inject
    public MessageAddMethod(BotCallers callers, BotSpeaks botSpeaks) {
        super("imbot.message.add");
        this.callers = callers;
        this.botSpeaks = botSpeaks;
    }

    @Override
    Object answer(Call call) {
        var bot = callers.bot(call);
        var sent = call.parameters();
        var from = sent.number("FROM_USER_ID").orElse(0L);
        var to = sent.number("TO_USER_ID").orElse(0L);
        var isRemark = from > 0 && to > 0;
        if (!isRemark
                && sent.text("DIALOG_ID").filter(MessageAddMethod::isDialog).isEmpty()) {
            throw wrong("DIALOG_ID_EMPTY", "Dialog ID can't be empty");
        }
        var words = words(sent);
        if (isRemark) {
            return botSpeaks.remark(from, to, words).orElseThrow(MessageAddMethod::notAdded);
        }
        var scene = botSpeaks
                .where(bot.id(), sent.requireText("DIALOG_ID").strip())
                .orElseThrow(MessageAddMethod::notAdded);
        return botSpeaks
                .say(scene, bot.id(), words, sent.flag("SKIP_CONNECTOR", false))
                .orElseThrow(MessageAddMethod::notAdded);
    }

    private static Words words(Parameters sent) {
        var text = sent.text("MESSAGE").map(String::strip).orElse("");
        if (text.isEmpty()) {
            throw wrong("MESSAGE_EMPTY", "Message can't be empty");
        }
        return MessageParts.words(sent, text, Words.of(""));
    }

    private static boolean isDialog(String text) {
        return text.strip().matches("(?i)(chat)?0*[1-9]\\d{0,17}");
    }

    private static RestException notAdded() {
        return wrong("WRONG_REQUEST", "Message isn't added");
    }
}

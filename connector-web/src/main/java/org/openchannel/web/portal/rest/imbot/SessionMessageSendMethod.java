package org.openchannel.web.portal.rest.imbot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.botwork.AutoMessage;
import org.openchannel.web.portal.rest.Call;

/**
 * Sends the line's greeting or a given text to a customer, by itself. The answer is true whatever comes of it, as
 * Bitrix24 has it; but in dialogs that no bot of the caller leads nothing is said.
 */
@Dependent
public class SessionMessageSendMethod extends LineBotMethod {

    private final LeadingBots leading;
    private final AutoMessage autoMessage;

    @Inject
    public SessionMessageSendMethod(LeadingBots leading, AutoMessage autoMessage) {
        super("imopenlines.bot.session.message.send");
        this.leading = leading;
        this.autoMessage = autoMessage;
    }

    @Override
    Object answer(Call call) {
        var chat = ChatOf.number(call);
        var mine = leading.spokenFor(call);
        var sent = call.parameters();
        if (sent.text("NAME").filter("WELCOME"::equalsIgnoreCase).isPresent()) {
            autoMessage.welcome(chat, mine);
        } else {
            autoMessage.say(chat, mine, sent.text("MESSAGE").orElse(""));
        }
        return true;
    }
}

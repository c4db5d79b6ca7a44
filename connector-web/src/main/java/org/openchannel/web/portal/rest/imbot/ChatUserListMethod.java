package org.openchannel.web.portal.rest.imbot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.talk.TalkHistory;
import org.openchannel.web.portal.rest.Call;

/** Who is in a chat, by number. */
@Dependent
public class ChatUserListMethod extends ImbotMethod {

    private final BotCallers callers;
    private final TalkHistory talks;

    @Inject
    public ChatUserListMethod(BotCallers callers, TalkHistory talks) {
        super("imbot.chat.user.list");
        this.callers = callers;
        this.talks = talks;
    }

    @Override
    Object answer(Call call) {
        var bot = callers.bot(call);
        return ChatOf.of(call, talks, bot.id()).members().keySet().stream()
                .sorted()
                .toList();
    }
}

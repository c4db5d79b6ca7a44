package org.openchannel.web.portal.rest.imbot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.talk.ChangeTalk;
import org.openchannel.portal.talk.TalkHistory;
import org.openchannel.web.portal.rest.Call;

/** Calls a chat something else. */
@Dependent
public class UpdateTitleMethod extends ImbotMethod {

    private final BotCallers callers;
    private final TalkHistory talks;
    private final ChangeTalk changeTalk;

    @Inject
    public UpdateTitleMethod(BotCallers callers, TalkHistory talks, ChangeTalk changeTalk) {
        super("imbot.chat.updateTitle");
        this.callers = callers;
        this.talks = talks;
        this.changeTalk = changeTalk;
    }

    @Override
    Object answer(Call call) {
        var bot = callers.bot(call);
        ChatOf.number(call);
        var title = call.parameters()
                .text("TITLE")
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .orElseThrow(() -> wrong("TITLE_EMPTY", "Title can't be empty"));
        var talk = ChatOf.of(call, talks, bot.id());
        changeTalk.describe(talk.id(), bot.id(), title.length() > 255 ? title.substring(0, 255) : title, null, null);
        return true;
    }
}

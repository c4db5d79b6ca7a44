package org.openchannel.web.portal.rest.imbot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import org.openchannel.portal.bot.BotColors;
import org.openchannel.portal.talk.ChangeTalk;
import org.openchannel.portal.talk.TalkHistory;
import org.openchannel.web.portal.rest.Call;

/** Gives a chat another color. */
@Dependent
public class UpdateColorMethod extends ImbotMethod {

    private final BotCallers callers;
    private final TalkHistory talks;
    private final ChangeTalk changeTalk;

    @Inject
    public UpdateColorMethod(BotCallers callers, TalkHistory talks, ChangeTalk changeTalk) {
        super("imbot.chat.updateColor");
        this.callers = callers;
        this.talks = talks;
        this.changeTalk = changeTalk;
    }

    @Override
    Object answer(Call call) {
        var bot = callers.bot(call);
        ChatOf.number(call);
        var color = BotColors.known(call.parameters().text("COLOR").orElse("").toUpperCase(Locale.ROOT));
        if (color == null) {
            throw wrong("WRONG_COLOR", "This color currently unavailable");
        }
        var talk = ChatOf.of(call, talks, bot.id());
        if (!changeTalk.describe(talk.id(), bot.id(), null, color, null)) {
            throw wrong("WRONG_REQUEST", "This color currently set or chat isn't exists");
        }
        return true;
    }
}

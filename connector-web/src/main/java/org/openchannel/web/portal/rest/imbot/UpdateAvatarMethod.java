package org.openchannel.web.portal.rest.imbot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.talk.ChangeTalk;
import org.openchannel.portal.talk.TalkHistory;
import org.openchannel.web.portal.rest.Call;

/** Gives a chat another picture. */
@Dependent
public class UpdateAvatarMethod extends ImbotMethod {

    private final BotCallers callers;
    private final TalkHistory talks;
    private final ChangeTalk changeTalk;
    private final Portrait portrait;

    @Inject
    public UpdateAvatarMethod(BotCallers callers, TalkHistory talks, ChangeTalk changeTalk, Portrait portrait) {
        super("imbot.chat.updateAvatar");
        this.callers = callers;
        this.talks = talks;
        this.changeTalk = changeTalk;
        this.portrait = portrait;
    }

    @Override
    Object answer(Call call) {
        var bot = callers.bot(call);
        ChatOf.number(call);
        var kept = portrait.keep(call.parameters().get("AVATAR").orElse(null));
        if (kept.filter(Portrait.Kept::isPicture).isEmpty()) {
            throw wrong("AVATAR_ERROR", "Avatar incorrect type");
        }
        if (kept.get().isTooLarge()) {
            throw wrong("AVATAR_ERROR", "Avatar incorrect size (max 5000x5000)");
        }
        var talk = ChatOf.of(call, talks, bot.id());
        changeTalk.describe(talk.id(), bot.id(), null, null, kept.get().fileId());
        return true;
    }
}

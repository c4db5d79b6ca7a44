package org.openchannel.web.portal.rest.imbotv2;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.talk.ChangeTalk;
import org.openchannel.web.portal.rest.Call;

/** Offers people a field to write into in a talk, or none; in lines' dialogs there always is one. */
@Dependent
public class TextFieldEnabledMethod extends ModernMethod {

    private final ModernCallers callers;
    private final ChangeTalk changeTalk;

    @Inject
    public TextFieldEnabledMethod(ModernCallers callers, ChangeTalk changeTalk) {
        super("imbot.v2.Chat.TextField.enabled");
        this.callers = callers;
        this.changeTalk = changeTalk;
    }

    @Override
    Object answer(Call call) {
        var bot = callers.bot(call);
        var scene = callers.scene(call, bot);
        changeTalk.takeText(scene.id(), bot.id(), call.parameters().flag("enabled", true));
        return DONE;
    }
}

package org.openchannel.web.portal.rest.imbotv2;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.openchannel.portal.bot.BotColors;
import org.openchannel.portal.talk.ChangeTalk;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.Parameters;

/** Calls a chat something else, or gives it other looks. */
@Dependent
public class ChatUpdateMethod extends ModernMethod {

    private final ModernCallers callers;
    private final ChangeTalk changeTalk;
    private final ModernFields fields;

    @Inject
    public ChatUpdateMethod(ModernCallers callers, ChangeTalk changeTalk, ModernFields fields) {
        super("imbot.v2.Chat.update");
        this.callers = callers;
        this.changeTalk = changeTalk;
        this.fields = fields;
    }

    @Override
    Object answer(Call call) {
        var bot = callers.bot(call);
        var scene = callers.scene(call, bot);
        var sent = call.parameters().inside("fields");
        var color = Optional.ofNullable(ModernFields.color(sent))
                .map(name -> BotColors.known(name.toUpperCase(Locale.ROOT)))
                .orElse(null);
        changeTalk.describe(
                scene.id(),
                bot.id(),
                sent.text("title")
                        .map(title -> title.length() > 255 ? title.substring(0, 255) : title)
                        .orElse(null),
                color,
                fields.avatar(sent).orElse(null));
        sent.get("description")
                .flatMap(Parameters::scalar)
                .ifPresent(text -> changeTalk.explain(scene.id(), bot.id(), text));
        return DONE;
    }
}

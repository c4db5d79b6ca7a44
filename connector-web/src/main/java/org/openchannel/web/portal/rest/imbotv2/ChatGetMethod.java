package org.openchannel.web.portal.rest.imbotv2;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.openchannel.web.portal.rest.Call;

/** What there is to know of a chat. */
@Dependent
public class ChatGetMethod extends ModernMethod {

    private final ModernCallers callers;
    private final ChatFacts facts;

    @Inject
    public ChatGetMethod(ModernCallers callers, ChatFacts facts) {
        super("imbot.v2.Chat.get");
        this.callers = callers;
        this.facts = facts;
    }

    @Override
    Object answer(Call call) {
        var bot = callers.bot(call);
        return Map.of("chat", facts.of(callers.scene(call, bot), bot.id()));
    }
}

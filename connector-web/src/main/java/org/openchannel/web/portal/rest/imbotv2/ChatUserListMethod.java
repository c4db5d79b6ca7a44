package org.openchannel.web.portal.rest.imbotv2;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.Parameters;

/** Who is in a chat. */
@Dependent
public class ChatUserListMethod extends ModernMethod {

    private final ModernCallers callers;
    private final ModernFields fields;

    @Inject
    public ChatUserListMethod(ModernCallers callers, ModernFields fields) {
        super("imbot.v2.Chat.User.list");
        this.callers = callers;
        this.fields = fields;
    }

    @Override
    Object answer(Call call) {
        var bot = callers.bot(call);
        var scene = callers.scene(call, bot);
        var order = Comparator.<Long>naturalOrder();
        var isDown = call.parameters().inside("order").asMap().values().stream()
                .flatMap(value -> Parameters.scalar(value).stream())
                .anyMatch("DESC"::equalsIgnoreCase);
        var limit = Math.min(Math.max(call.parameters().number("limit").orElse(50L), 1), 200);
        return fields.users(scene.members().stream()
                .sorted(isDown ? order.reversed() : order)
                .limit(limit)
                .toList());
    }
}

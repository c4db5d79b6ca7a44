package org.openchannel.web.portal.rest.imbot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.botwork.FindScene;
import org.openchannel.web.portal.rest.Call;

/** The number of the chat that belongs to something elsewhere. */
@Dependent
public class ChatGetMethod extends ImbotMethod {

    private final FindScene findScene;

    @Inject
    public ChatGetMethod(FindScene findScene) {
        super("imbot.chat.get");
        this.findScene = findScene;
    }

    @Override
    @Nullable Object answer(Call call) {
        var sent = call.parameters();
        var type = sent.text("ENTITY_TYPE");
        var id = sent.text("ENTITY_ID");
        if (type.isEmpty() || id.isEmpty()) {
            return null;
        }
        var scene = findScene.ofEntity(type.get(), id.get());
        return scene.<Object>map(found -> Map.of("ID", found.id())).orElse(null);
    }
}

package org.openchannel.web.portal.rest.imbot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.botwork.FindScene;
import org.openchannel.web.portal.rest.Call;

/** The number of the chat that belongs to something elsewhere, for those who are in it. */
@Dependent
public class ChatGetMethod extends ImbotMethod {

    private final FindScene findScene;
    private final SceneAccess access;

    @Inject
    public ChatGetMethod(FindScene findScene, SceneAccess access) {
        super("imbot.chat.get");
        this.findScene = findScene;
        this.access = access;
    }

    @Override
    @Nullable Object answer(Call call) {
        var sent = call.parameters();
        var type = sent.text("ENTITY_TYPE");
        var id = sent.text("ENTITY_ID");
        if (type.isEmpty() || id.isEmpty()) {
            return null;
        }
        return findScene
                .ofEntity(type.get(), id.get())
                .filter(scene -> access.isAllowed(scene, call))
                .map(scene -> Map.of("ID", scene.id()))
                .orElseThrow(() -> forbidden("You don't have access to this chat"));
    }
}

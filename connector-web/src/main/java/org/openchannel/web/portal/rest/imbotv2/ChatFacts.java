package org.openchannel.web.portal.rest.imbotv2;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.botevent.ModernFacts;
import org.openchannel.portal.botwork.Scene;

/** A chat as answers show it: with what only its viewer sees of it. */
@Dependent
public class ChatFacts {

    private final ModernFacts facts;

    @Inject
    public ChatFacts(ModernFacts facts) {
        this.facts = facts;
    }

    Map<String, @Nullable Object> of(Scene scene, long viewerId) {
        var shown = facts.chat(scene, viewerId);
        var isManager = scene.managers().contains(viewerId);
        shown.put("role", scene.ownerId() == viewerId ? "owner" : isManager ? "manager" : "member");
        shown.put("muteList", List.of());
        shown.put("dateCreate", ModernFacts.date(scene.openedAt()));
        shown.put("lastMessageId", scene.lastMessageId() == 0 ? null : scene.lastMessageId());
        shown.put("lastMessageViews", "{}");
        shown.put("lastId", scene.lastMessageId() == 0 ? null : scene.lastMessageId());
        shown.put("managerList", scene.managers());
        shown.put("markedId", null);
        shown.put("messageCount", scene.messageCount());
        shown.put("public", "");
        shown.put("unreadId", null);
        shown.put("userCounter", scene.members().size());
        return shown;
    }
}

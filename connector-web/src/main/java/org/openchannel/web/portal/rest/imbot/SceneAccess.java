package org.openchannel.web.portal.rest.imbot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.botwork.Scene;
import org.openchannel.portal.session.DialogAccess;
import org.openchannel.web.portal.rest.Call;

/** Knows whether a caller may see a talk or a line's dialog: open to all, or the calling user or one of its bots is in it. */
@Dependent
public class SceneAccess {

    private final BotCallers callers;
    private final DialogAccess access;

    @Inject
    public SceneAccess(BotCallers callers, DialogAccess access) {
        this.callers = callers;
        this.access = access;
    }

    boolean isAllowed(Scene scene, Call call) {
        return switch (scene.letter()) {
            case "O" -> true;
            case "L" -> callers.isAmong(call, scene.members()) || access.isAllowed(scene.id(), call.userId());
            default -> callers.isAmong(call, scene.members());
        };
    }
}

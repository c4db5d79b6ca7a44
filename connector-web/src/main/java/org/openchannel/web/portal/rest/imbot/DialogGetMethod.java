package org.openchannel.web.portal.rest.imbot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.botwork.FindScene;
import org.openchannel.web.portal.rest.Call;

/** What there is to know of a talk or a line's dialog. */
@Dependent
public class DialogGetMethod extends ImbotMethod {

    private final FindScene findScene;
    private final SceneAccess access;
    private final SceneRows rows;

    @Inject
    public DialogGetMethod(FindScene findScene, SceneAccess access, SceneRows rows) {
        super("imbot.dialog.get");
        this.findScene = findScene;
        this.access = access;
        this.rows = rows;
    }

    @Override
    Object answer(Call call) {
        var dialog = call.parameters()
                .text("DIALOG_ID")
                .map(String::strip)
                .filter(text -> text.matches("(?i)(chat)?[1-9]\\d{0,17}"))
                .orElseThrow(() -> wrong("DIALOG_ID_EMPTY", "Dialog ID can't be empty"));
        var scene = findScene
                .of(call.userId(), dialog)
                .filter(found -> access.isAllowed(found, call))
                .orElseThrow(() -> forbidden("You do not have access to the specified dialog"));
        return rows.of(scene, call.userId());
    }
}

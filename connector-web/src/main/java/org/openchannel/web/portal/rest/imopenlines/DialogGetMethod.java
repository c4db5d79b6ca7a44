package org.openchannel.web.portal.rest.imopenlines;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.openchannel.portal.dialog.DialogCard;
import org.openchannel.portal.dialog.ShowDialog;
import org.openchannel.portal.session.DialogAccess;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.Parameters;
import org.openchannel.web.portal.rest.RestException;
import org.openchannel.web.portal.rest.RestMethod;
import org.openchannel.web.portal.rest.im.DialogRow;
import org.openchannel.web.portal.rest.im.ImDialogs;

/** Describes a dialog, found by its chat, by one of its sessions or by its user code. */
@Dependent
public class DialogGetMethod implements RestMethod {

    private final ShowDialog showDialog;
    private final DialogAccess access;

    @Inject
    public DialogGetMethod(ShowDialog showDialog, DialogAccess access) {
        this.showDialog = showDialog;
        this.access = access;
    }

    @Override
    public String name() {
        return "imopenlines.dialog.get";
    }

    @Override
    public List<String> scopes() {
        return Dialogs.SCOPES;
    }

    @Override
    public Object call(Call call) {
        return find(call.parameters())
                .filter(dialog -> access.isAllowed(dialog.chatId(), call.userId()))
                .map(dialog -> DialogRow.of(dialog, call.userId()))
                .orElseThrow(
                        () -> new RestException(400, "ACCESS_ERROR", "You do not have access to the specified dialog"));
    }

    private Optional<DialogCard> find(Parameters sent) {
        if (sent.has("CHAT_ID")) {
            return sent.number("CHAT_ID").flatMap(showDialog::of);
        }
        if (sent.has("DIALOG_ID")) {
            return sent.text("DIALOG_ID").flatMap(ImDialogs::chatNumber).flatMap(showDialog::of);
        }
        return sent.has("SESSION_ID")
                ? sent.number("SESSION_ID").flatMap(showDialog::ofSession)
                : sent.text("USER_CODE").flatMap(showDialog::of);
    }
}

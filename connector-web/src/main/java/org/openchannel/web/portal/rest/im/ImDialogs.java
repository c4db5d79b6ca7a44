package org.openchannel.web.portal.rest.im;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.openchannel.portal.dialog.DialogCard;
import org.openchannel.portal.dialog.ShowDialog;
import org.openchannel.portal.session.DialogAccess;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestException;

/** Finds the dialog a call names by {@code DIALOG_ID}, for those who may see it. */
@Dependent
public class ImDialogs {

    private final ShowDialog showDialog;
    private final DialogAccess access;

    @Inject
    public ImDialogs(ShowDialog showDialog, DialogAccess access) {
        this.showDialog = showDialog;
        this.access = access;
    }

    /** Refused with {@code DIALOG_ID_EMPTY} or {@code ACCESS_ERROR}. */
    public DialogCard required(Call call) {
        var name = call.parameters().text("DIALOG_ID").map(String::strip).orElse("");
        return named(checked(name), call).orElseThrow(ImDialogs::denied);
    }

    /** What {@code DIALOG_ID} says, refused with {@code DIALOG_ID_EMPTY} when it can be no dialog. */
    static String name(Call call) {
        return checked(call.parameters().text("DIALOG_ID").map(String::strip).orElse(""));
    }

    private static String checked(String name) {
        if (!name.matches("(?i)(chat|sg)?0*[1-9]\\d{0,17}")) {
            throw nameless();
        }
        return name;
    }

    static RestException nameless() {
        return new RestException(400, "DIALOG_ID_EMPTY", "Dialog ID can't be empty");
    }

    /** The chat {@code name}, for example {@code chat5}, stands for; empty when there is none the caller may see. */
    public Optional<DialogCard> named(String name, Call call) {
        return chatNumber(name)
                .filter(chatId -> access.isAllowed(chatId, call.userId()))
                .flatMap(showDialog::of);
    }

    /** The number in a name such as {@code chat5}; empty in any other. */
    public static Optional<Long> chatNumber(String name) {
        return name.matches("(?i)chat\\d{1,18}")
                ? Optional.of(Long.valueOf(name.substring("chat".length())))
                : Optional.empty();
    }

    static RestException denied() {
        return new RestException(403, "ACCESS_ERROR", "You do not have access to the specified dialog");
    }
}

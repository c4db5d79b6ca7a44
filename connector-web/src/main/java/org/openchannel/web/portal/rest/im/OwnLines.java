package org.openchannel.web.portal.rest.im;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.openchannel.portal.chat.DialogList;
import org.openchannel.portal.chat.DialogQuery;
import org.openchannel.portal.chat.DialogRow;
import org.openchannel.portal.dialog.DialogCard;
import org.openchannel.portal.dialog.ShowDialog;

/** The dialogs of open lines somebody takes care of. */
@Dependent
public class OwnLines {

    private static final int MOST = 200;

    private final DialogList dialogs;
    private final ShowDialog showDialog;

    @Inject
    public OwnLines(DialogList dialogs, ShowDialog showDialog) {
        this.dialogs = dialogs;
        this.showDialog = showDialog;
    }

    /** Those with the latest message first. */
    List<DialogRow> of(long userId) {
        return dialogs.find(new DialogQuery("", 0, DialogQuery.Which.MINE, userId, 0, MOST))
                .rows();
    }

    /** All there is to know of one. */
    Optional<DialogCard> card(DialogRow row) {
        return showDialog.of(row.chatId());
    }
}
